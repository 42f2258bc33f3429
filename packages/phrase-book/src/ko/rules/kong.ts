import type { PhraseList } from '../../Phrases';

/** What the rules about Kong ask for, and why. */
export const KONG: PhraseList = {
  sentences: {
    'A file of Kong says in which format it is written':
      'Kong 파일에는 작성된 형식의 버전이 있어야 합니다',
    'Kong refuses a file without a format version, and reads paths in another way when the version is an older one. A number loses its zero: 3.0 is 3.':
      'Kong은 형식 버전이 없는 파일을 거부하고, 버전이 낮으면 경로를 다르게 해석합니다. 숫자로 쓰면 3.0이 3이 되어 0이 사라집니다.',
    'A file of Kong has only fields that Kong knows, with values that it accepts':
      'Kong 파일에는 Kong에 있는 필드와 허용되는 값만 있어야 합니다',
    'Kong refuses the whole file of a gateway for one field that it does not know, and then no change of anybody arrives.':
      '모르는 필드가 하나라도 있으면 Kong은 게이트웨이의 파일 전체를 거부하므로 누구의 변경도 반영되지 않습니다.',
    'Services and routes of a gateway have names of their own':
      '게이트웨이의 서비스와 라우트는 이름이 서로 달라야 합니다',
    'The files of a gateway are merged into one. Kong refuses two services or two routes with one name, and with it every other change.':
      '게이트웨이의 파일은 하나로 합쳐집니다. 이름이 같은 서비스나 라우트가 둘 있으면 Kong은 다른 모든 변경까지 함께 거부합니다.',
    'Routes and plugins belong to services and routes of the same file':
      '라우트와 플러그인은 같은 파일의 서비스와 라우트에 속해야 합니다',
    "Kong refuses a file that names what is not there; and what one application adds to the service of another is in nobody's file.":
      'Kong은 없는 항목을 가리키는 파일을 거부합니다. 다른 애플리케이션의 서비스에 덧붙인 설정은 누구의 파일에서도 보이지 않습니다.',
    'Every plugin is one that the gateway has':
      '모든 플러그인은 게이트웨이에 설치되어 있어야 합니다',
    'Kong refuses the whole file of a gateway for one plugin that is not installed. What it has besides its own and the guards is configuration (`slipway.platform.gatewayPlugins`).':
      '설치되지 않은 플러그인이 하나라도 있으면 Kong은 게이트웨이의 파일 전체를 거부합니다. 기본 플러그인과 가드 외의 플러그인은 설정(`slipway.platform.gatewayPlugins`)으로 지정합니다.',
    'The common plugins of Kong are configured as they expect it':
      'Kong의 일반 플러그인은 요구하는 형식대로 설정되어야 합니다',
    'Kong refuses the whole file of a gateway for one plugin that is not configured as it expects; a role that is misspelt lets in nobody or everybody.':
      '형식에 맞지 않는 플러그인 설정이 하나라도 있으면 Kong은 게이트웨이의 파일 전체를 거부합니다. 역할 이름이 틀리면 아무도 들어오지 못하거나 누구나 들어옵니다.',
    'A plugin is configured once for what it is for':
      '플러그인은 적용 대상마다 한 번만 설정되어야 합니다',
    'Kong refuses a second plugin of one name for the same route, service or gateway, and with it the whole file.':
      '같은 라우트, 서비스, 게이트웨이에 같은 플러그인이 두 번 있으면 Kong은 파일 전체를 거부합니다.',
    'The gateway waits for an application neither too short nor too long':
      '게이트웨이가 애플리케이션을 기다리는 시간은 너무 짧거나 길지 않아야 합니다',
    'Kong counts milliseconds: a 10 that meant seconds fails most requests, and minutes of waiting keep connections that others need.':
      'Kong의 단위는 밀리초입니다. 10초를 뜻한 10은 대부분의 요청을 실패시키고, 몇 분씩 기다리면 다른 요청에 필요한 연결을 차지합니다.',
    'The path of a route is whole, plain segments':
      '라우트의 경로는 완전하고 단순한 세그먼트로 이루어져야 합니다',
    'A path that gateway and application can read in two ways is a way around the guard: empty segments, dots, semicolons and percent signs are tidied up by one of them only.':
      '게이트웨이와 애플리케이션이 다르게 해석할 수 있는 경로는 가드를 우회하는 길이 됩니다. 빈 세그먼트, 점, 세미콜론, 퍼센트 기호는 한쪽에서만 정리됩니다.',
    'A regular expression of a route is narrow and quick':
      '라우트의 정규식은 범위가 좁고 빨라야 합니다',
    'An expression that does not fix its first segment takes requests of other applications, and one whose repetitions overlap lets a single request keep a processor busy for hours.':
      '첫 세그먼트가 고정되지 않은 정규식은 다른 애플리케이션의 요청까지 받고, 반복이 겹치는 정규식은 요청 하나로 프로세서를 몇 시간씩 점유할 수 있습니다.',
    'A regular expression of a route says where it ends':
      '라우트의 정규식에는 끝이 표시되어야 합니다',
    'Kong holds an expression to the start of a path only: without a $ it takes every path that goes on from there.':
      'Kong은 정규식을 경로의 시작에만 맞춥니다. $ 기호가 없으면 그 뒤로 이어지는 모든 경로를 받습니다.',
    'No two routes of a gateway serve the same path':
      '게이트웨이의 두 라우트가 같은 경로를 제공할 수 없습니다',
    'Of two routes with one path, methods and hosts, Kong takes either: one application loses its requests to the other. Paths that differ only in case or in a slash at the end are two for Kong and one for people.':
      '경로, 메서드, 호스트가 같은 라우트가 둘이면 Kong은 그중 하나를 사용하므로, 한 애플리케이션의 요청이 다른 쪽으로 갑니다. 대소문자나 끝의 슬래시만 다른 경로는 Kong에는 둘이지만 사람에게는 하나입니다.',
    'Every route gets requests': '모든 라우트는 요청을 받을 수 있어야 합니다',
    'When Kong asks another route first and that one takes all requests of this one, the application behind it never hears of anybody, and no tool says so.':
      '다른 라우트가 우선하여 이 라우트의 요청을 모두 받으면, 뒤의 애플리케이션에는 요청이 전혀 도달하지 않으며 어떤 도구도 이를 알려 주지 않습니다.',
    'It is certain which route gets a request':
      '어떤 라우트가 요청을 받을지 확실해야 합니다',
    'Two routes that match one request and are equal in all that Kong compares may change places with every restart.':
      '하나의 요청에 일치하고 Kong이 비교하는 조건이 모두 같은 두 라우트는 재시작할 때마다 순서가 바뀔 수 있습니다.',
    'No route takes requests from below another application':
      '라우트가 다른 애플리케이션의 하위 요청을 가로챌 수 없습니다',
    'Kong compares paths by characters and takes the route that asks for most: a new route can take requests that another application served until then.':
      'Kong은 경로를 문자 단위로 비교하고 조건이 가장 많은 라우트를 사용합니다. 새 라우트가 지금까지 다른 애플리케이션이 처리하던 요청을 가로챌 수 있습니다.',
    'The gateway passes the path on that the application serves':
      '게이트웨이는 애플리케이션이 제공하는 경로를 그대로 전달해야 합니다',
    'Kong cuts the path of the route off each request unless `strip_path` is false; an application that serves the whole path then answers everybody with 404.':
      '`strip_path` 값이 false가 아니면 Kong은 요청에서 라우트의 경로를 잘라 냅니다. 그러면 전체 경로를 제공하는 애플리케이션은 모든 요청에 404로 응답합니다.',
    'The gateway passes requests on to allowed hosts only':
      '게이트웨이는 허용된 호스트로만 요청을 전달해야 합니다',
    'The gateway reaches what a caller cannot: the administration of Kong, the metadata of the cloud, other teams. A route must not open any of that.':
      '게이트웨이는 호출자가 접근할 수 없는 Kong 관리 API, 클라우드 메타데이터, 다른 팀의 서비스에 접근할 수 있습니다. 라우트로 이를 열어서는 안 됩니다.',
    'A route has a guard, or says that it is public':
      '라우트에는 가드가 있거나 공개라고 표시되어야 합니다',
    'A guard that was forgotten looks like a route that is public by intent. The tag `public` tells one from the other.':
      '가드를 빠뜨린 라우트는 의도적으로 공개한 라우트와 구별되지 않습니다. `public` 태그로 둘을 구별합니다.',
    'A guard at the gateway is switched on, for all requests and all callers':
      '게이트웨이의 가드는 모든 요청과 모든 호출자에 대해 켜져 있어야 합니다',
    'A guard that is switched off, that runs for some consumers or protocols only, or that lets pass whom it does not know, looks like protection and is none.':
      '꺼져 있거나, 일부 소비자나 프로토콜에만 적용되거나, 모르는 호출자를 통과시키는 가드는 보호하는 것처럼 보일 뿐입니다.',
    'A gateway limits the rate and answers CORS for all of its routes':
      '게이트웨이는 모든 라우트에 속도 제한과 CORS를 적용해야 합니다',
    'What every route needs is decided once: a route without a rate limit lets one caller take the capacity of all.':
      '모든 라우트에 필요한 것은 한 번에 정합니다. 속도 제한이 없는 라우트가 있으면 한 호출자가 전체 용량을 차지할 수 있습니다.',
    'An application takes from its gateway whose tokens count':
      '어떤 토큰을 인정할지는 게이트웨이의 설정을 따라야 합니다',
    'A guard that trusts an issuer of its own lets in whom nobody else knows; and what one application set as the default of a gateway would hold for all of them.':
      '별도의 발급자를 신뢰하는 가드는 다른 곳에서 알지 못하는 호출자를 허용합니다. 또한 한 애플리케이션이 게이트웨이의 기본값을 정하면 모든 애플리케이션에 적용됩니다.',
    'An application takes rate limit, CORS and whom to keep out from its gateway':
      '속도 제한, CORS, 차단 대상은 게이트웨이의 설정을 따라야 합니다',
    'Kong lets the plugin of a route replace that of the gateway, and a plugin at the top of any file runs for everybody: one application must set neither aside nor speak for the others.':
      'Kong에서는 라우트의 플러그인이 게이트웨이의 플러그인을 대체하고, 파일 맨 위의 플러그인은 모두에게 적용됩니다. 한 애플리케이션이 이를 무시하거나 다른 애플리케이션의 설정을 정해서는 안 됩니다.',
  },
};
