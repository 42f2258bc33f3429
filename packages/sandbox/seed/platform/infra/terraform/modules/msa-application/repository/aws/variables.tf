variable "plan" {
  description = "What repository worked out. This folder decides nothing, it only carries it out."
  type = object({
    name             = string
    tag_mutability   = string
    mutable_tags     = list(string)
    scan_on_push     = bool
    lifecycle_policy = string
    pull_policy      = string
    tags             = map(string)
  })
}
