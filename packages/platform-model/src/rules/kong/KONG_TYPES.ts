import type { TypeTable } from '../../schemas/TypeTable';

const ENTITY =
  'id:string created_at:number updated_at:number tags:string[] _comment:string _ignore:any';
const PROTOCOL = 'http|https|tcp|tls|udp|tls_passthrough|grpc|grpcs|ws|wss';
const PROBE = 'tcp|http|https|grpc|grpcs';
const METHOD = 'GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS|TRACE|CONNECT';

/** What Kong (3) reads of a declarative file; it refuses every other field. A service and a route may be named apart. */
export const KONG_TYPES: TypeTable = {
  kinds: {},
  types: {
    KongFile: [
      '_format_version:any _transform:boolean _comment:string _ignore:any _info:Info _workspace:string _konnect:any',
      'services:Service[] routes:Route[] plugins:Plugin[] upstreams:Upstream[] _plugin_configs:{any}',
      ...[
        'ca_certificates certificates snis targets cloned_plugins consumers consumer_groups',
        'custom_plugins custom_entities filter_chains licenses key_sets keys partials rbac_roles service_packages vaults',
        'acls basicauth_credentials hmacauth_credentials jwt_secrets keyauth_credentials oauth2_credentials',
      ].map(names => names.replace(/\w+/g, '$&:any')),
    ].join(' '),
    // What decK, and `slipway gateway`, fill in where an entity does not say otherwise.
    Info: 'defaults:Defaults select_tags:string[]',
    Defaults: `service:Service route:Route upstream:{any} target:{any}`,
    Service: `${ENTITY} name:string url:string protocol:${PROTOCOL} host:string port:port path:string connect_timeout:milliseconds read_timeout:milliseconds write_timeout:milliseconds retries:retries enabled:boolean client_certificate:any tls_verify:boolean tls_verify_depth:integer tls_sans:any ca_certificates:string[] routes:Route[] plugins:Plugin[] filter_chains:any`,
    Route: `${ENTITY} name:string service:any paths:string[] methods:${METHOD}[] hosts:string[] headers:{string[]} protocols:${PROTOCOL}[] snis:string[] sources:any destinations:any expression:string priority:integer regex_priority:integer strip_path:boolean preserve_host:boolean path_handling:v0|v1 https_redirect_status_code:426|301|302|307|308 request_buffering:boolean response_buffering:boolean plugins:Plugin[] filter_chains:any`,
    Plugin: `${ENTITY} name!:string instance_name:string config:{any} _config:string enabled:boolean protocols:${PROTOCOL}[] service:any route:any consumer:any consumer_group:any ordering:any partials:any condition:string run_on:string`,
    Upstream: `${ENTITY} name!:string targets:Target[] algorithm:string hash_on:string hash_fallback:string hash_on_header:string hash_fallback_header:string hash_on_cookie:string hash_on_cookie_path:string hash_on_query_arg:string hash_fallback_query_arg:string hash_on_uri_capture:string hash_fallback_uri_capture:string slots:integer healthchecks:HealthChecks host_header:string client_certificate:any use_srv_name:boolean sticky_sessions_cookie:string sticky_sessions_cookie_path:string`,
    Target: `${ENTITY} target!:string weight:integer upstream:any failover:boolean`,
    HealthChecks: 'active:Active passive:Passive threshold:number',
    Active: `type:${PROBE} timeout:number concurrency:integer http_path:string https_sni:string https_verify_certificate:boolean headers:{string[]} healthy:Healthy unhealthy:Unhealthy`,
    Passive: `type:${PROBE} healthy:Healthy unhealthy:Unhealthy`,
    Healthy: 'interval:number successes:integer http_statuses:integer[]',
    Unhealthy:
      'interval:number http_failures:integer tcp_failures:integer timeouts:integer http_statuses:integer[]',
  },
};

/** As kong-plugin-site-auth's schema has it. */
const GUARD =
  'issuer:string audience:string jwks_uri:string revocations_uri:string roles:string[] clock_skew_seconds:number cookie_name:string';

const HEADERS_AND_JSON = 'headers:string[] json:string[]';

/** The configuration of plugins whose every field is known here, by the name of the plugin. */
export const PLUGIN_TYPES: TypeTable = {
  kinds: {},
  types: {
    'site-auth': GUARD,
    'platform-auth': GUARD,
    'file-log': 'path:string reopen:boolean custom_fields_by_lua:{string}',
    'pre-function':
      'certificate:string[] rewrite:string[] access:string[] header_filter:string[] body_filter:string[] log:string[]',
    cors: `origins:string[] headers:string[] exposed_headers:string[] methods:${METHOD}[] max_age:number credentials:boolean private_network:boolean preflight_continue:boolean allow_origin_absent:boolean`,
    'rate-limiting':
      'second:positive minute:positive hour:positive day:positive month:positive year:positive limit_by:consumer|credential|ip|service|header|path|consumer-group header_name:string path:string policy:local|cluster|redis fault_tolerant:boolean hide_client_headers:boolean error_code:integer error_message:string sync_rate:number redis:Redis redis_host:string redis_port:port redis_username:string redis_password:string redis_ssl:boolean redis_ssl_verify:boolean redis_server_name:string redis_timeout:number redis_database:integer',
    Redis:
      'host:string port:port username:string password:string database:integer timeout:number ssl:boolean ssl_verify:boolean server_name:string',
    'correlation-id':
      'header_name:string generator:uuid|uuid#counter|tracker echo_downstream:boolean',
    prometheus:
      'per_consumer:boolean status_code_metrics:boolean ai_metrics:boolean latency_metrics:boolean bandwidth_metrics:boolean upstream_health_metrics:boolean wasm_metrics:boolean',
    'request-size-limiting':
      'allowed_payload_size:integer size_unit:megabytes|kilobytes|bytes require_content_length:boolean',
    'ip-restriction':
      'allow:string[] deny:string[] status:integer message:string',
    'bot-detection': 'allow:string[] deny:string[]',
    'response-transformer':
      'remove:Names rename:Names add:Pairs replace:Pairs append:Pairs',
    Names: HEADERS_AND_JSON,
    Pairs: `${HEADERS_AND_JSON} json_types:boolean|number|string[]`,
  },
};
