module "${{ values.name }}" {
  source = ${{ values.environment.modulePath | hcl }}

  name        = ${{ values.name | hcl }}
  service     = ${{ values.service | hcl }}
  application = ${{ values.application | hcl }}
  description = ${{ values.description | hcl }}
  owner       = ${{ values.owner | hcl }}
  environment = ${{ values.environment.name | hcl }}
}
