# The applications of this cluster, one file each. State is kept where Atlantis is told to.
terraform {
  required_version = ">= 1.4"
}
