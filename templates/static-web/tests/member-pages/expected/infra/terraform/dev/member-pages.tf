module "member-pages" {
  source = "../modules/msa-application"

  name        = "member-pages"
  service     = "member"
  application = "pages"
  description = "</script><b>\"Pages\"</b> for $${members} {{ 7*7 }} 회원"
  owner       = "group:default/growth"
  environment = "dev"
}
