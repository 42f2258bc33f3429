import type { PhraseList } from '../Phrases';

/** The rules about the files of Kong, but for the paths of routes. */
export const KONG: PhraseList = {
  sentences: {
    'the format version is missing': '형식 버전이 없습니다',
    'the format version is {found:maybe}, but it must be {version}':
      '형식 버전이 {found}인데, {version} 버전이어야 합니다',
    'the format version is the number {number}, which must be a text':
      '형식 버전이 숫자 {number}입니다. 문자열이어야 합니다',
    'the format version is no text': '형식 버전이 문자열이 아닙니다',
    'Write _format_version: "{version}" at the top.':
      '파일 맨 위에 다음을 작성하십시오: _format_version: "{version}"',
    'a second document begins, but Kong reads only the first':
      '두 번째 문서가 시작되지만 Kong은 첫 번째 문서만 읽습니다',
    'Move it to a file of its own.': '별도의 파일로 옮기십시오.',
    'the service has a url and {fields}, which the url stands for':
      '서비스에 url 값이 있는데, url에 이미 포함된 {fields} 값도 함께 있습니다',
    'Remove the url, or {fields}.':
      'url 값이나 다음 값 중 한쪽을 삭제하십시오: {fields}',
    'another {kind:part} of the gateway has this name: {holder:part}':
      '게이트웨이의 다른 {kind} 항목이 이미 이 이름을 사용합니다: {holder}',
    'it cannot be determined which {kind:part} {from:part} is for: {why:part}':
      '{from}: 어떤 {kind} 항목에 적용되는지 알 수 없습니다({why})',
    '{from:part} is for {kind:part} {name}, which stands in {place} and not in this file':
      '{from}: 적용 대상인 {kind} {name} 항목이 이 파일이 아니라 {place} 위치에 있습니다',
    '{from:part} is for {kind:part} {name}, which is not there':
      '{from}: 적용 대상인 {kind} {name} 항목이 없습니다',
    'Put it below its {kind:part}.': '해당 {kind} 항목 아래로 옮기십시오.',
    'plugin {name} of {scope:part} is none that the gateway has':
      '{scope}: {name} 플러그인이 게이트웨이에 설치되어 있지 않습니다',
    'Remove it, or add it to slipway.platform.gatewayPlugins.':
      '삭제하거나 slipway.platform.gatewayPlugins에 추가하십시오.',
    'plugin {name} is configured twice for {scope:part}: also in {place}':
      '{scope}: {name} 플러그인이 두 번 설정되어 있습니다. 다른 설정: {place}',
    '{plugin} needs one of {fields}':
      '{plugin} 플러그인에 다음 중 하나가 필요합니다: {fields}',
    'rate-limiting allows {limit} requests in a {period:part}, but {before} in a {shorter:part}':
      'rate-limiting 설정이 {period}에 {limit}건을 허용하는데, {shorter}에는 {before}건을 허용합니다',
    'Allow at least {limit} in a {period:part}.':
      '{period}에 {limit}건 이상 허용하십시오.',
    '{field} is {value} ms, less than an application can need':
      '{field} 값이 {value}ms로, 애플리케이션에 필요한 시간보다 짧습니다',
    '{field} is {value} ms, more than an application can need':
      '{field} 값이 {value}ms로, 애플리케이션에 필요한 시간보다 깁니다',
    'Choose between {least} and {most} milliseconds.':
      '{least}~{most}밀리초 사이에서 선택하십시오.',

    '{who:part} names no host': '{who}: 호스트가 지정되지 않았습니다',
    'it cannot be determined where {who:part} leads: {why:part}':
      '{who}: 연결 대상을 알 수 없습니다({why})',
    '{who:part} leads to {host}, which is a bare address or the gateway itself':
      '{who}: 연결 대상 {host} 값이 IP 주소이거나 게이트웨이 자신입니다',
    '{who:part} leads to {host}, which is longer than a host can be':
      '{who}: 연결 대상 {host} 값이 호스트 이름의 최대 길이보다 깁니다',
    '{who:part} leads to {host}, which is neither an application nor one of the allowed external hosts':
      '{who}: 연결 대상 {host} 값이 애플리케이션도, 허용된 외부 호스트도 아닙니다',
    '{who:part} leads to {host}, but the application is {application}':
      '{who}: 연결 대상은 {host}인데, 애플리케이션의 호스트는 {application}입니다',
    '{who:part} leads to {host}, which is an application of another service than {service}':
      '{who}: 연결 대상 {host} 값이 {service} 서비스가 아닌 다른 서비스의 애플리케이션입니다',
    '{who:part} leads to the port {port}, which does not exist':
      '{who}: 연결 대상 포트 {port}번은 존재하지 않습니다',
    'Lead to an application of the same service: {name}.{service}.svc.cluster.local.':
      '같은 서비스의 애플리케이션으로 연결하십시오: {name}.{service}.svc.cluster.local',
    'Choose a port between 1 and 65535.': '1~65535 사이의 포트를 선택하십시오.',

    'route {route:maybe} has no guard, so anybody may call {paths:maybe}':
      '라우트 {route}: 가드가 없어 누구나 {paths} 경로를 호출할 수 있습니다',
    'Add the plugin {plugins:list}, or the tag {tag}.':
      '플러그인({plugins}) 중 하나나 {tag} 태그를 추가하십시오.',
    'it cannot be determined whether {guard:part} is on: {why:part}':
      '{guard}: 켜져 있는지 알 수 없습니다({why})',
    '{guard:part} is switched off': '{guard}: 꺼져 있습니다',
    '{guard:part} runs for some requests only: it has {field:maybe}':
      '{guard}: {field} 설정 때문에 일부 요청에만 적용됩니다',
    '{guard:part} lets anybody pass: it has config.anonymous':
      '{guard}: config.anonymous 설정 때문에 누구나 통과합니다',
    'Remove enabled.': 'enabled 값을 삭제하십시오.',
    'Remove enabled: false, or the guard, and tag the route as public.':
      'enabled: false 값을 삭제하거나, 가드를 삭제하고 라우트에 public 태그를 붙이십시오.',
    'Remove anonymous.': 'anonymous 값을 삭제하십시오.',
    "{key} holds for every route of the gateway, not only for this file's":
      '{key} 설정이 이 파일의 라우트만이 아니라 게이트웨이의 모든 라우트에 적용됩니다',
    'Say it where it differs: in the service, or in the plugin.':
      '값이 달라야 하는 곳(서비스 또는 플러그인)에 설정하십시오.',
    "guard {guard} has {field} of its own, which is the gateway's to say":
      '{guard} 가드에 별도의 {field} 값이 있습니다. 이 값은 게이트웨이에서 정합니다',
    'gateway of this folder has no {plugins:list} for all of its routes':
      '이 폴더의 게이트웨이에 모든 라우트에 적용되는 다음 플러그인이 없습니다: {plugins}',
    'gateway {gateway} has no {plugins:list} for all of its routes':
      '{gateway} 게이트웨이에 모든 라우트에 적용되는 다음 플러그인이 없습니다: {plugins}',
    'Add the plugin {plugins:list} to a file of the gateway that has no services.':
      '서비스가 없는 게이트웨이 파일에 다음 플러그인을 추가하십시오: {plugins}',
    "plugin {name:maybe} runs for every route of the gateway, not only for this file's":
      '플러그인 {name}: 이 파일의 라우트만이 아니라 게이트웨이의 모든 라우트에 적용됩니다',
    'Move it below the service or the route.':
      '서비스 또는 라우트 아래로 옮기십시오.',
    'plugin {name} of {scope:part} replaces what the gateway sets for all routes':
      '{scope}: {name} 플러그인이 게이트웨이가 모든 라우트에 정한 설정을 대체합니다',
  },
  parts: {
    'every route': '모든 라우트',
    'every path of it': '이 라우트의 모든',
    'service {name:maybe}': '서비스 {name}',
    'route {name:maybe}': '라우트 {name}',
    'upstream {name:maybe}': '업스트림 {name}',
    'plugin {name:maybe}': '플러그인 {name}',
    'guard {guard} of {scope:part}': '{scope}의 {guard} 가드',
    'a condition': '조건',
    route: '라우트',
    second: '1초',
    minute: '1분',
    hour: '1시간',
    day: '1일',
    month: '1개월',
    year: '1년',
  },
};
