module "null-worker" {
  source = "../modules/msa-application"

  name        = "null-worker"
  service     = "null"
  application = "worker"
  description = "It's a: \"b\" #c $${file(\"/etc/passwd\")} %%{ if x }$$${{ secrets.X }} {{ 7*7 }} {% raw %} *alias !!js `id` $(id) \\n <img src=x> ![i](//x/b.gif) @acme/all Closes #1 한글 ☃ 🛒"
  owner       = "group:default/platform"
  environment = "dev"
}
