import {
  Controller,
{%- for method in values.route.methods %}
  ${{ method | capitalize }},
{%- endfor %}
} from '@nestjs/common';

@Controller(${{ values.route.path | ts }})
export class ${{ values.className }}Controller {
{%- for method in values.route.methods %}
{%- if not loop.first %}
{% endif %}
  @${{ method | capitalize }}()
  ${{ method | lower }}() {
    return { application: ${{ values.name | ts }}, method: ${{ method | ts }} };
  }
{%- endfor %}
}
