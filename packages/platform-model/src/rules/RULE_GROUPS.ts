import { AGREEMENT_RULES } from './agreement/AGREEMENT_RULES';
import { ARGOCD_RULES } from './argocd/ARGOCD_RULES';
import { fileReadable } from './fileReadable';
import { IMAGE_RULES } from './images/IMAGE_RULES';
import { KONG_RULES } from './kong/KONG_RULES';
import { KUBERNETES_RULES } from './kubernetes/KUBERNETES_RULES';
import { NAME_RULES } from './names/NAME_RULES';
import { PROPOSAL_RULES } from './proposals/PROPOSAL_RULES';
import type { Rule } from './Rule';
import { TERRAFORM_RULES } from './terraform/TERRAFORM_RULES';
import { WORKFLOW_RULES } from './workflows/WORKFLOW_RULES';

/** Rules about one matter: a folder of their own, and a section of docs/rules.md. */
export interface RuleGroup {
  readonly title: string;
  readonly rules: readonly Rule[];
}

/** Every rule, by what it is about, in the order of docs/rules.md. */
export const RULE_GROUPS: readonly RuleGroup[] = [
  { title: 'Files', rules: [fileReadable] },
  { title: 'Names', rules: NAME_RULES },
  { title: 'Agreement of artefacts', rules: AGREEMENT_RULES },
  { title: 'Kong', rules: KONG_RULES },
  { title: 'Terraform', rules: TERRAFORM_RULES },
  { title: 'Argo CD', rules: ARGOCD_RULES },
  { title: 'Kubernetes', rules: KUBERNETES_RULES },
  { title: 'Images', rules: IMAGE_RULES },
  { title: 'Workflows and Atlantis', rules: WORKFLOW_RULES },
  { title: 'Creations', rules: PROPOSAL_RULES },
];
