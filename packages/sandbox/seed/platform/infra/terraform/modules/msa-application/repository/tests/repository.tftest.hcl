variables {
  name    = "order-api"
  readers = ["444455556666", "111122223333"]
}

run "main_moves_and_commits_do_not" {
  command = plan

  assert {
    condition     = local.mutable_tags == ["main"]
    error_message = "Only the tag main may be pushed again."
  }
}

run "clusters_pull_and_do_not_push" {
  command = plan

  assert {
    condition     = local.pull_policy.Statement[0].Principal.AWS == ["arn:aws:iam::111122223333:root", "arn:aws:iam::444455556666:root"]
    error_message = "The accounts of the clusters may pull, in an order that no plan changes."
  }

  assert {
    condition     = contains(local.pull_policy.Statement[0].Action, "ecr:ListImages")
    error_message = "Argo CD's image updater asks for the list of tags."
  }

  assert {
    condition     = !anytrue([for action in local.pull_policy.Statement[0].Action : can(regex("Put|Upload|Delete|\\*", action))])
    error_message = "A cluster has no reason to push."
  }
}

run "a_name_with_a_path" {
  command = plan

  variables {
    name = "order/api"
  }

  expect_failures = [var.name]
}

run "a_reader_who_is_no_account" {
  command = plan

  variables {
    readers = ["*"]
  }

  expect_failures = [var.readers]
}

run "no_reader" {
  command = plan

  variables {
    readers = []
  }

  expect_failures = [var.readers]
}
