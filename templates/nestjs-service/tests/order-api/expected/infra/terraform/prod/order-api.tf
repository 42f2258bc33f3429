module "order-api" {
  source = "../modules/msa-application"

  name        = "order-api"
  service     = "order"
  application = "api"
  description = "Takes orders"
  owner       = "group:default/commerce"
  environment = "prod"
}
