# What a call may not say: each of these must be refused by the variable that it names.
variables {
  name        = "order-api"
  service     = "order"
  application = "api"
  description = "Takes orders"
  owner       = "group:default/commerce"
  environment = "dev"
}

run "a_name_of_another_application" {
  command = plan

  variables {
    name = "order-web"
  }

  expect_failures = [var.name]
}

run "a_service_in_capitals" {
  command = plan

  variables {
    name        = "Order-api"
    service     = "Order"
    application = "api"
  }

  expect_failures = [var.service]
}

run "a_name_of_64_characters" {
  command = plan

  variables {
    service     = "a-service-with-a-name-of-31-lett"
    application = "an-application-with-31-letters1"
    name        = "a-service-with-a-name-of-31-lett-an-application-with-31-letters1"
  }

  expect_failures = [var.name]
}

run "an_application_of_two_letters" {
  command = plan

  variables {
    application = "ab"
    name        = "order-ab"
  }

  expect_failures = [var.application]
}

run "no_description" {
  command = plan

  variables {
    description = ""
  }

  expect_failures = [var.description]
}

run "an_owner_who_is_no_group" {
  command = plan

  variables {
    owner = "user:default/kim"
  }

  expect_failures = [var.owner]
}

run "an_environment_that_nobody_knows" {
  command = plan

  variables {
    environment = "staging"
  }

  expect_failures = [var.environment]
}

run "a_secret_that_leaves_its_place" {
  command = plan

  variables {
    secrets = { "../../payment/api/key" = "Not its own" }
  }

  expect_failures = [var.secrets]
}

run "a_secret_for_nothing" {
  command = plan

  variables {
    secrets = { key = "" }
  }

  expect_failures = [var.secrets]
}

run "a_host_with_its_zone" {
  command = plan

  variables {
    host = "tickets.dev.acme.example"
  }

  expect_failures = [var.host]
}
