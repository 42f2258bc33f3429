module "mail-worker" {
  source = "../modules/msa-application"

  name        = "mail-worker"
  service     = "mail"
  application = "worker"
  description = "Sends what people are told"
  owner       = "group:default/growth"
  environment = "prod"
}
