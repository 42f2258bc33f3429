module "null-worker" {
  source = "../modules/msa-application"

  name        = "null-worker"
  service     = "null"
  application = "worker"
  description = "`\"$(id)\" $${x} %%{y} {{ 7*7 }} </b> @acme/everyone 주문"
  owner       = "group:default/commerce"
  environment = "dev"
}
