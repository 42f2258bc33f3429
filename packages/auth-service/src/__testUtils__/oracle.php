<?php
// Writes sessions as the monolith does. Asked by lines of JSON, answers each with what session_encode() said, in base64.

class Account {
    public $open = 'public';
    protected $level = 'protected';
    private $secret = 'private';
}

class PremiumAccount extends Account {
    private $secret = 'of the child';
}

class Money {
    public function __construct(private int $amount, private string $currency) {}
    public function __serialize(): array { return [$this->amount, 'currency' => $this->currency]; }
    public function __unserialize(array $data): void {}
}

class Legacy implements Serializable {
    public function serialize() { return serialize(['inner' => '내부', 'same' => 1]); }
    public function unserialize($data) {}
    public function __sleep() { return []; }
}

enum Grade: string {
    case Gold = 'G';
    case Silver = 'S';
}

error_reporting(E_ALL & ~E_DEPRECATED);

function build(array $described) {
    switch ($described['type']) {
        case 'null': return null;
        case 'bool': return $described['value'];
        case 'int': return (int) $described['value'];
        case 'float': return unpack('E', hex2bin($described['bits']))[1];
        case 'string': return base64_decode($described['bytes']);
        case 'array':
            $array = [];
            foreach ($described['entries'] as [$key, $value]) $array[build($key)] = build($value);
            return $array;
    }
}

function ready(string $name): array {
    switch ($name) {
        case 'objects':
            return ['account' => new Account, 'premium' => new PremiumAccount, 'bag' => (object) ['a' => 1, '7' => 2],
                'money' => new Money(1500, '원')];
        case 'enums':
            return ['grades' => [Grade::Gold, Grade::Silver, Grade::Gold]];
        case 'custom':
            return ['before' => 1, 'legacy' => new Legacy, 'after' => [new Legacy, 'x']];
        case 'references':
            $shared = ['이름' => '홍길동'];
            $object = new stdClass;
            $object->self = $object;
            $number = 5;
            return ['first' => &$shared, 'second' => &$shared, 'object' => $object, 'again' => [$object, $object],
                'numbers' => [&$number, &$number, 6], 'legacy' => new Legacy, 'last' => [&$shared, $object]];
        case 'member':
            return ['csrf' => 'a|b;"c"', 'member' => ['siteCode' => 'seoul', 'unitCode' => '단위|7', 'memberCode' => 42,
                'role' => 'member', 'name' => '김"철|수', 'visits' => [1.5, 2, ['깊이' => true]]]];
        case 'guest':
            return ['csrf' => 'x'];
        case 'empty':
            return [];
        case 'inf':
            return ['floats' => [INF, -INF, NAN, 0.1, -0.0, 1e25, 1.5e-9, PHP_FLOAT_MAX, PHP_FLOAT_MIN]];
    }
}

while (($line = fgets(STDIN)) !== false) {
    $ask = json_decode($line, true, 512, JSON_THROW_ON_ERROR);
    ini_set('session.serialize_handler', $ask['handler']);
    session_id($ask['id']);
    session_start();
    $_SESSION = [];
    if (is_string($ask['session'])) $_SESSION = ready($ask['session']);
    else foreach ($ask['session'] as [$name, $value]) $_SESSION[base64_decode($name)] = build($value);
    $encoded = session_encode();
    session_write_close();
    // Not echo: then PHP would count headers as sent, and start no further session.
    fwrite(STDOUT, base64_encode((string) $encoded) . "\n");
}
