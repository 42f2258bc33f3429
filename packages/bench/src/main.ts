import { benchAuth } from './auth/benchAuth';
import { benchDelivery } from './delivery/benchDelivery';
import { benchFleet } from './fleet/benchFleet';
import { benchFrontend } from './frontend/benchFrontend';
import { benchLoad } from './load/benchLoad';
import { benchModel } from './model/benchModel';
import { benchPreview } from './preview/benchPreview';
import { benchPullRequest } from './pull-request/benchPullRequest';

const BENCHMARKS: Record<string, (args: readonly string[]) => Promise<string>> =
  {
    auth: benchAuth,
    delivery: benchDelivery,
    fleet: benchFleet,
    frontend: benchFrontend,
    load: benchLoad,
    model: benchModel,
    preview: benchPreview,
    'pull-request': benchPullRequest,
  };

async function main() {
  const [name, ...args] = process.argv.slice(2);
  const benchmark = BENCHMARKS[name];
  if (!benchmark) {
    console.error(
      `There is no benchmark ${
        name ?? '(none named)'
      }. Choose one: ${Object.keys(BENCHMARKS).join(', ')}`,
    );
    process.exitCode = 1;
    return;
  }
  console.log(await benchmark(args));
}

main().catch(error => {
  console.error(`The benchmark could not run: ${error.message}`);
  process.exitCode = 1;
});
