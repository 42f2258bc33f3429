import { isAscii, isUtf8 } from 'node:buffer';
import { PhpFormatError } from './PhpFormatError';
import { PhpCustom, PhpEnum, PhpObject, type PhpArray } from './PhpValue';
import type { PhpKey, PhpProperty, PhpValue } from './PhpValue';

const INTEGER = /^(?:0|-?[1-9]\d*)$/;
const SLOT = /^[1-9]\d{0,9}$/;
const FLOAT = /^-?\d+(?:\.\d+)?(?:[Ee][+-]?\d+)?$/;
const NAMED_FLOATS: Record<string, number> = {
  INF: Infinity,
  '-INF': -Infinity,
  NAN: NaN,
};
const LOWEST = -(2n ** 63n);
const HIGHEST = 2n ** 63n - 1n;
/** Digits that a length may have; no session is so long. */
const MOST_COUNT_DIGITS = 10;
/** Digits that a number is always exact with. */
const MOST_EXACT_DIGITS = 15;

// Characters by their codes: a session is read a character at a time.
const LAST_ASCII = 0x7f;
const ZERO = 0x30;
const COLON = 0x3a;
const SEMICOLON = 0x3b;
const QUOTE = 0x22;
const OPENING = 0x7b;
const CLOSING = 0x7d;

/**
 * Reads what PHP's `serialize()` writes, one value after the other. What PHP would not write is refused at its
 * byte; nothing is guessed and nothing is skipped.
 */
export class PhpReader {
  /** The offset in bytes of what is read next. */
  at = 0;
  private depth = 0;
  // One character for each byte, so that positions are PHP's: it counts bytes, also in Korean.
  private readonly text: string;
  private readonly isAscii: boolean;
  // What `r:` and `R:` count: every value read so far, but neither keys nor `R:` itself.
  private readonly slots: PhpValue[] = [];

  /** @param maxDepth - how deep arrays and objects may lie in each other */
  constructor(
    private readonly bytes: Buffer,
    private readonly maxDepth: number,
  ) {
    this.text = bytes.toString('latin1');
    this.isAscii = isAscii(bytes);
  }

  get ended(): boolean {
    return this.at >= this.text.length;
  }

  /** The offset of this character from here on, or -1. */
  find(character: string): number {
    return this.text.indexOf(character, this.at);
  }

  /** True when the text here begins a value. */
  beginsValue(): boolean {
    return /^(?:N;|[bidrR]:|[saOCE]:\d)/.test(
      this.text.slice(this.at, this.at + 3),
    );
  }

  /** @throws PhpFormatError */
  readValue(): PhpValue {
    const start = this.at;
    const type = this.text[start];
    this.at += 2;
    if (type === 'N') {
      if (this.text.charCodeAt(start + 1) !== SEMICOLON)
        this.fail('N must end with ;', start);
      return this.keep(null);
    }
    if (this.text.charCodeAt(start + 1) !== COLON)
      this.fail('No value begins here', start);
    switch (type) {
      case 's': {
        const value = this.readString();
        this.expect(SEMICOLON);
        return this.keep(value);
      }
      case 'i':
        return this.keep(this.readInteger());
      case 'a':
        return this.readArray();
      case 'b':
        return this.keep(this.readBoolean());
      case 'd':
        return this.keep(this.readFloat());
      case 'O':
        return this.readObject();
      case 'E':
        return this.keep(this.readEnum());
      case 'C':
        return this.keep(this.readCustom());
      case 'r':
        return this.keep(this.readSlot(true));
      case 'R':
        return this.readSlot(false);
      default:
        return this.fail('PHP has no type of this letter', start);
    }
  }

  /** The bytes up to an offset, as text. */
  readName(end: number): string {
    const name = this.textBetween(this.at, end);
    this.at = end;
    return name;
  }

  fail(problem: string, at = this.at): never {
    throw new PhpFormatError(problem, at);
  }

  private keep<T extends PhpValue>(value: T): T {
    this.slots.push(value);
    return value;
  }

  private expect(code: number) {
    if (this.text.charCodeAt(this.at) !== code)
      this.fail(`A ${String.fromCharCode(code)} is missing`);
    this.at += 1;
  }

  private readUntil(end: string): string {
    const found = this.find(end);
    if (found < 0) this.fail(`A ${end} is missing`);
    const piece = this.text.slice(this.at, found);
    this.at = found + 1;
    return piece;
  }

  private readCount(): number {
    const start = this.at;
    const count = this.readDigits(MOST_COUNT_DIGITS);
    if (count < 0 || this.text.charCodeAt(this.at) !== COLON)
      this.fail('A length or count is no number', start);
    this.at += 1;
    return count;
  }

  /**
   * The number that stands here, as PHP writes one: without a sign and without a needless zero.
   *
   * @returns -1 when there is none, or one of more digits
   */
  private readDigits(most: number): number {
    const start = this.at;
    let value = 0;
    let digit = this.text.charCodeAt(this.at) - ZERO;
    while (digit >= 0 && digit <= 9) {
      value = value * 10 + digit;
      this.at += 1;
      digit = this.text.charCodeAt(this.at) - ZERO;
    }
    const length = this.at - start;
    if (length === 0 || length > most) return -1;
    return length > 1 && this.text.charCodeAt(start) === ZERO ? -1 : value;
  }

  private readBoolean(): boolean {
    const start = this.at;
    const digit = this.readUntil(';');
    if (digit !== '0' && digit !== '1') this.fail('A bool is 0 or 1', start);
    return digit === '1';
  }

  private readInteger(): number | bigint {
    const start = this.at;
    const value = this.readDigits(MOST_EXACT_DIGITS);
    if (value >= 0 && this.text.charCodeAt(this.at) === SEMICOLON) {
      this.at += 1;
      return value;
    }
    this.at = start;
    return this.readAnyInteger();
  }

  /** Also below zero, and of 64 bits. */
  private readAnyInteger(): number | bigint {
    const start = this.at;
    const digits = this.readUntil(';');
    if (!INTEGER.test(digits)) this.fail('An int is no whole number', start);
    const number = Number(digits);
    if (Number.isSafeInteger(number)) return number;
    const exact = BigInt(digits);
    if (exact < LOWEST || exact > HIGHEST)
      this.fail('An int has more than 64 bits', start);
    return exact;
  }

  private readFloat(): number {
    const start = this.at;
    const digits = this.readUntil(';');
    if (FLOAT.test(digits)) return Number(digits);
    if (!Object.hasOwn(NAMED_FLOATS, digits))
      this.fail('A float is no number', start);
    return NAMED_FLOATS[digits];
  }

  /** `length:"bytes"`, after which comes a `;`, or a `:` behind the name of a class. */
  private readString(): string | Uint8Array {
    const [start, end] = this.spanQuoted();
    const piece = this.text.slice(start, end);
    if (this.isAscii || this.isPlain(start, end)) return piece;
    const bytes = this.bytes.subarray(start, end);
    // A copy: the caller may keep it longer than the session.
    return isUtf8(bytes) ? bytes.toString() : new Uint8Array(bytes);
  }

  private spanQuoted(): [start: number, end: number] {
    const length = this.readCount();
    this.expect(QUOTE);
    const start = this.at;
    this.at += length;
    if (this.at >= this.text.length)
      this.fail('A string is longer than what is left', start);
    this.expect(QUOTE);
    return [start, start + length];
  }

  /** A loop: most strings are short, and a regular expression costs more than to look at them. */
  private isPlain(start: number, end: number): boolean {
    for (let at = start; at < end; at += 1)
      if (this.text.charCodeAt(at) > LAST_ASCII) return false;
    return true;
  }

  private textBetween(start: number, end: number): string {
    const piece = this.text.slice(start, end);
    if (this.isAscii || this.isPlain(start, end)) return piece;
    const bytes = this.bytes.subarray(start, end);
    if (!isUtf8(bytes)) this.fail('A name is no UTF-8', start);
    return bytes.toString();
  }

  private readQuotedName(): string {
    const [start, end] = this.spanQuoted();
    if (start === end) this.fail('A name is empty', start);
    return this.textBetween(start, end);
  }

  private readArray(): PhpArray {
    const array: PhpArray = this.keep(new Map<PhpKey, PhpValue>());
    this.readEntries((key, value, at) => {
      const before = array.size;
      array.set(key, value);
      if (array.size === before) this.fail('A key stands twice', at);
    });
    return array;
  }

  private readObject(): PhpObject {
    const object = this.keep(new PhpObject(this.readQuotedName()));
    this.expect(COLON);
    this.readEntries((key, value, at) =>
      object.properties.push({ ...this.splitProperty(String(key), at), value }),
    );
    return object;
  }

  private readEntries(
    add: (key: PhpKey, value: PhpValue, at: number) => void,
  ): void {
    const count = this.readCount();
    this.expect(OPENING);
    this.depth += 1;
    if (this.depth > this.maxDepth)
      this.fail(`Nested deeper than ${this.maxDepth}`);
    for (let entry = 0; entry < count; entry += 1) {
      const at = this.at;
      add(this.readKey(), this.readValue(), at);
    }
    this.depth -= 1;
    this.expect(CLOSING);
  }

  private readKey(): PhpKey {
    const start = this.at;
    const type = this.text[start];
    this.at += 2;
    if (
      this.text.charCodeAt(start + 1) !== COLON ||
      (type !== 'i' && type !== 's')
    )
      this.fail('A key is an int or a string', start);
    if (type === 'i') return this.readInteger();
    const [from, to] = this.spanQuoted();
    this.expect(SEMICOLON);
    return this.textBetween(from, to);
  }

  /** PHP writes `\0Class\0name` for private and `\0*\0name` for protected. */
  private splitProperty(key: string, at: number): Omit<PhpProperty, 'value'> {
    if (key[0] !== '\0') return { name: key, visibility: 'public' };
    const end = key.indexOf('\0', 1);
    if (end < 2) this.fail('A property has no name', at);
    const declaredIn = key.slice(1, end);
    const name = key.slice(end + 1);
    return declaredIn === '*'
      ? { name, visibility: 'protected' }
      : { name, visibility: 'private', declaredIn };
  }

  private readEnum(): PhpEnum {
    const start = this.at;
    const [enumName, caseName, ...rest] = this.readQuotedName().split(':');
    if (!enumName || !caseName || rest.length > 0)
      this.fail('An enum is written as Enum:Case', start);
    this.expect(SEMICOLON);
    return new PhpEnum(enumName, caseName);
  }

  private readCustom(): PhpCustom {
    const className = this.readQuotedName();
    this.expect(COLON);
    const length = this.readCount();
    this.expect(OPENING);
    const start = this.at;
    this.at += length;
    if (this.at >= this.text.length)
      this.fail('A payload is longer than what is left', start);
    this.expect(CLOSING);
    return new PhpCustom(
      className,
      new Uint8Array(this.bytes.subarray(start, start + length)),
    );
  }

  private readSlot(ofObject: boolean): PhpValue {
    const start = this.at;
    const digits = this.readUntil(';');
    const index = SLOT.test(digits) ? Number(digits) : 0;
    if (index < 1 || index > this.slots.length)
      this.fail('A reference leads nowhere', start);
    const value = this.slots[index - 1];
    const isObject =
      value instanceof PhpObject ||
      value instanceof PhpEnum ||
      value instanceof PhpCustom;
    if (ofObject && !isObject)
      this.fail('r: leads to what is no object', start);
    return value;
  }
}
