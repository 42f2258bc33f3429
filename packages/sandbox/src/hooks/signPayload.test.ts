import { signPayload } from './signPayload';

describe('signPayload', () => {
  it("agrees with the example of GitHub's documentation", () => {
    expect(signPayload("It's a Secret to Everybody", 'Hello, World!')).toBe(
      'sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17',
    );
  });
});
