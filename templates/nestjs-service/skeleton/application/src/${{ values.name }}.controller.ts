{%- set takesQuery = 'GET' in values.route.methods -%}
{%- set takesBody = 'POST' in values.route.methods or 'PUT' in values.route.methods or 'PATCH' in values.route.methods -%}
import {
  Controller,
{%- for method in values.route.methods %}
  ${{ method | capitalize }},
{%- endfor %}
} from '@nestjs/common';
{%- if values.guard == 'site-auth' %}
import { MemberCode, SiteAuth } from '@slipway/nestjs-site-auth-guard';
{%- elif values.guard == 'platform-auth' %}
import {
  Claims,
  PlatformAuth,
  type PlatformClaims,
} from '@slipway/nestjs-platform-auth-guard';
{%- endif %}
import * as z from 'zod';
import { Answers } from './platform/openApi';
{%- if takesQuery and takesBody %}
import { ValidBody, ValidQuery } from './platform/validation';
{%- elif takesQuery %}
import { ValidQuery } from './platform/validation';
{%- elif takesBody %}
import { ValidBody } from './platform/validation';
{%- endif %}

{%- if takesQuery %}

/** What may stand behind the `?`. */
const query = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(20),
});
{%- endif %}
{%- if takesBody %}

/** What callers send. */
const item = z.object({
  name: z.string().trim().min(1).max(100),
});
{%- endif %}

/** What callers get. The OpenAPI document is written from these. */
const answer = z.object({
  application: z.string(),
  method: z.string(),
{%- if values.guard != 'none' %}
  caller: z.string(),
{%- endif %}
{%- if takesQuery %}
  limit: z.number().optional(),
{%- endif %}
{%- if takesBody %}
  name: z.string().optional(),
{%- endif %}
});

type Answer = z.output<typeof answer>;

@Controller(${{ values.route.path | ts }})
{%- if values.guard == 'site-auth' %}
@SiteAuth({% if values.roles | length %}{ allowRoles: ${{ values.roles | ts }} }{% endif %})
{%- elif values.guard == 'platform-auth' %}
@PlatformAuth({% if values.roles | length %}{ allowRoles: ${{ values.roles | ts }} }{% endif %})
{%- endif %}
export class ${{ values.className }}Controller {
{%- for method in values.route.methods %}
{%- if not loop.first %}
{% endif %}
  @${{ method | capitalize }}()
  @Answers({% if method == 'POST' %}201{% else %}200{% endif %}, answer)
  ${{ method | lower }}(
{%- if values.guard == 'site-auth' %}
    @MemberCode() caller: string,
{%- elif values.guard == 'platform-auth' %}
    @Claims() { sub: caller }: PlatformClaims,
{%- endif %}
{%- if method == 'GET' %}
    @ValidQuery(query) { limit }: z.output<typeof query>,
{%- elif method in ['POST', 'PUT', 'PATCH'] %}
    @ValidBody(item) { name }: z.output<typeof item>,
{%- endif %}
{%- if values.guard != 'none' or method in ['GET', 'POST', 'PUT', 'PATCH'] %}
  {% endif %}): Answer {
    return {
      application: ${{ values.name | ts }},
      method: ${{ method | ts }},
{%- if values.guard != 'none' %}
      caller,
{%- endif %}
{%- if method == 'GET' %}
      limit,
{%- elif method in ['POST', 'PUT', 'PATCH'] %}
      name,
{%- endif %}
    };
  }
{%- endfor %}
}
