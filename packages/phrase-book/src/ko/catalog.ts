import type { PhraseList } from '../Phrases';

/** The rules about entities of the catalog. */
export const CATALOG: PhraseList = {
  sentences: {
    '{name} has no catalog-info.yaml':
      '{name} 애플리케이션에 catalog-info.yaml 파일이 없습니다',
    'the file declares no Component, so {name} is not in the catalog':
      '파일에 Component 선언이 없어 {name} 애플리케이션이 카탈로그에 나타나지 않습니다',
    'Declare a Component {name} in {file}.':
      '{file} 파일에 {name} Component를 선언하십시오.',
    'the file declares no entity': '파일에 선언된 엔티티가 없습니다',
    'this is no entity: not a mapping': '엔티티가 아닙니다: 매핑이 아닙니다',
    'the entity has no valid apiVersion':
      '엔티티에 올바른 apiVersion 값이 없습니다',
    'the entity has no valid kind': '엔티티에 올바른 kind 값이 없습니다',
    'the {entity} has a field {field}, which no entity has':
      '{entity}: {field} 필드는 엔티티에 없는 필드입니다',
    'the {entity} has no metadata': '{entity}: metadata가 없습니다',
    'the {entity} has no metadata.name': '{entity}: metadata.name이 없습니다',
    'the {entity} has no spec': '{entity}: spec이 없습니다',
    'the {entity} has no spec.{field}':
      '{entity}: spec.{field} 필드가 없습니다',
    'there is no {kind} of the version {version}':
      '{version} 버전의 {kind} 종류는 없습니다',
    '{field:part} of the {entity} is not a text':
      '{entity}: {field} 값이 문자열이 아닙니다',
    'spec.{field} of the {entity} is not a text, or an empty one':
      '{entity}: spec.{field} 값이 문자열이 아니거나 비어 있습니다',
    'spec.{field} of the {entity} is not a list of texts':
      '{entity}: spec.{field} 값이 문자열 목록이 아닙니다',
    '{field:part} of the {entity} is not a list':
      '{entity}: {field} 값이 목록이 아닙니다',
    '{field:part} of the {entity} is not a mapping':
      '{entity}: {field} 값이 매핑이 아닙니다',
    '{field:part} of the {entity} is no name: {value:maybe}':
      '{entity}: {field} 값이 올바른 이름이 아닙니다: {value}',
    '{field:part} of the {entity} is no DNS label: {value:maybe}':
      '{entity}: {field} 값이 DNS 레이블이 아닙니다: {value}',
    '{field:part} of the {entity} is none: {value:maybe}':
      '{entity}: {field} 형식이 올바르지 않습니다: {value}',
    '{field:part} of the {entity} has no valid value: {value:maybe}':
      '{entity}: {field} 값이 올바르지 않습니다: {value}',
    '{field:part} of the {entity} has no valid url':
      '{entity}: {field}의 url 값이 올바르지 않습니다',
    'the {kind} {name} is declared twice, also as {holder:part}':
      '{kind} {name} 엔티티가 두 번 선언되었습니다. 다른 선언: {holder}',
    'Give one of them another name, or remove it.':
      '둘 중 하나의 이름을 바꾸거나 삭제하십시오.',
    'the {field} of a link of the {entity} is not a text':
      '{entity}: 링크의 {field} 값이 문자열이 아닙니다',
    'spec.{field} of the {entity} is not a mapping':
      '{entity}: spec.{field} 값이 매핑이 아닙니다',
  },
  parts: {
    'metadata.{field}': 'metadata.{field}',
    'a tag': '태그',
    'a key in metadata.{field}': 'metadata.{field}의 키',
    '{key} in metadata.{field}': 'metadata.{field}의 {key}',
    'a link': '링크',
  },
};
