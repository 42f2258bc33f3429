module "vehicle-management-web" {
  source = "../modules/msa-application"

  name        = "vehicle-management-web"
  service     = "vehicle-management"
  application = "web"
  description = "Shows where the vehicles are"
  owner       = "group:default/mobility"
  environment = "dev"
}
