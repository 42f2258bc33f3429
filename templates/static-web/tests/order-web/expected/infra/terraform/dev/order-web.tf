module "order-web" {
  source = "../modules/msa-application"

  name        = "order-web"
  service     = "order"
  application = "web"
  description = "Shows people their orders"
  owner       = "group:default/commerce"
  environment = "dev"
}
