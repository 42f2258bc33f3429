/** Who may log in at the stand-in of the monolith. */
export interface Member {
  /** What the form sends. */
  readonly login: string;
  readonly name: string;
  readonly siteCode: string;
  readonly unitCode: string;
  readonly memberCode: string;
  readonly role: string;
}

export const MEMBERS: readonly Member[] = [
  {
    login: 'hana',
    name: '김하나',
    siteCode: 'KR',
    unitCode: 'SEOUL',
    memberCode: 'M1001',
    role: 'member',
  },
  {
    login: 'minsu',
    name: '박민수',
    siteCode: 'KR',
    unitCode: 'BUSAN',
    memberCode: 'M1002',
    role: 'admin',
  },
  {
    login: 'visitor',
    name: 'A visitor',
    siteCode: 'KR',
    unitCode: 'WEB',
    memberCode: 'GUEST',
    role: 'guest',
  },
];
