import type { PhraseList } from '../Phrases';

/** The rules about Argo CD. */
export const ARGOCD: PhraseList = {
  sentences: {
    'it deploys to {server}, but the cluster {cluster} is {servers:list}':
      '배포 대상은 {server}인데, {cluster} 클러스터의 주소는 {servers}입니다',
    'metadata.finalizers lacks {finalizer}':
      'metadata.finalizers에 {finalizer} 항목이 없습니다',
    'Add {finalizer} to metadata.finalizers.':
      'metadata.finalizers에 {finalizer} 항목을 추가하십시오.',
    '{name} is already an Argo CD Application of the cluster {cluster}: {holder:part}':
      '{cluster} 클러스터에 {name} Argo CD Application이 이미 있습니다: {holder}',
    '{name} is already an Argo CD Application: {holder:part}':
      '{name} Argo CD Application이 이미 있습니다: {holder}',
    'the path {path} is no overlay of an application':
      '{path} 경로는 애플리케이션의 오버레이가 아닙니다',
    'Write a path like {path}.': '다음과 같은 경로를 작성하십시오: {path}',
    'the path {path} has no kustomization.yaml':
      '{path} 경로에 kustomization.yaml 파일이 없습니다',
    'Add the overlay, or point to the one that exists.':
      '오버레이를 추가하거나 이미 있는 오버레이를 지정하십시오.',
    'the project {project} does not allow the repository {repository}':
      '{project} 프로젝트에서 {repository} 저장소를 허용하지 않습니다',
    'Deploy from a repository that the project lists.':
      '프로젝트에 등록된 저장소에서 배포하십시오.',
    'the project {project} does not allow the cluster {cluster}':
      '{project} 프로젝트에서 {cluster} 클러스터를 허용하지 않습니다',
    'Deploy to a cluster that the project lists.':
      '프로젝트에 등록된 클러스터에 배포하십시오.',
    'the project {project} does not allow the namespace {namespace}':
      '{project} 프로젝트에서 {namespace} 네임스페이스를 허용하지 않습니다',
    'Choose another service name, or let the project allow the namespace.':
      '서비스 이름을 바꾸거나 프로젝트에서 네임스페이스를 허용하십시오.',
    'there is no Argo CD project {project} on the cluster {cluster}':
      '{cluster} 클러스터에 {project} Argo CD 프로젝트가 없습니다',
    'there is no Argo CD project {project}':
      '{project} Argo CD 프로젝트가 없습니다',
    'Name a project that exists, or add it first.':
      '이미 있는 프로젝트를 지정하거나 프로젝트를 먼저 추가하십시오.',
    'syncPolicy.automated.prune is true in {environment}, which is production':
      '운영 환경인 {environment} 환경에서 syncPolicy.automated.prune 값이 true입니다',
    'Write prune: false; a person deletes what is left over.':
      'prune: false로 작성하십시오. 남은 리소스는 사람이 직접 삭제합니다.',
    'it deploys from {repository}, but the platform repository is {platform}':
      '배포 원본은 {repository}인데, 플랫폼 저장소는 {platform}입니다',
    'it follows {revision}, but {branch} is what is deployed':
      '추적 대상은 {revision}인데, 배포되는 브랜치는 {branch}입니다',
    'spec has neither source nor sources: there is nothing to deploy':
      'spec에 source와 sources가 모두 없어 배포할 대상이 없습니다',
    'spec.destination names a cluster by server and by name':
      'spec.destination에 클러스터가 server와 name 양쪽으로 지정되어 있습니다',
    'spec.destination names no cluster':
      'spec.destination에 클러스터가 지정되지 않았습니다',
  },
};
