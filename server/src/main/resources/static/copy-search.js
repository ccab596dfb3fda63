// Searches a copy of a portal where no server is: the only script of a copy, and only its search page runs it. It finds and
// ranks as the server does (org.prongsai.server.search), by files that search.SearchCopies has written: CopyShards tells
// their form. Folding is org.prongsai.thai.Folding; browser tests hold both to the same answers.
'use strict';
(() => {
  const ROOT = new URL('../', document.currentScript.src);
  const DATA = new URL('search/data/', ROOT);
  const ENGLISH = document.documentElement.lang === 'en';
  const PAGE = 10, MOST_TERMS = 8, LONGEST = 300, SNIPPET = 200, BEFORE = 50, GROUP = 3, OTHER = 15;
  const BEGINS = 1, ENDS = 2, ENDS_BEFORE = 4, IN_TITLE = 8;
  const AA = '\u0E32', AM = '\u0E33', E = '\u0E40', AE = '\u0E41', NIKHAHIT = '\u0E4D';
  const GLYPHS = 'ฐ\u0E34\u0E35\u0E36\u0E37\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E48\u0E49\u0E4A\u0E4B\u0E4C'
    + 'ญ\u0E31\u0E4D\u0E47\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E38\u0E39\u0E3A';

  // Folding: each character of the folded text knows from where to where it stood in what was written.

  const isMark = c => c === '\u0E31' || c === AM || c >= '\u0E34' && c <= '\u0E3A' || c >= '\u0E47' && c <= '\u0E4E';
  const isLeftOut = c => c >= '\u0E47' && c <= '\u0E4E';
  const isThai = c => c >= '\u0E01' && c <= '\u0E4E';
  const isDigit = c => c >= '0' && c <= '9';
  const carries = c => isThai(c) && (c < E || c > '\u0E44');
  const rank = c => c === AM ? 3 : c === '\u0E4C' ? 2 : c >= '\u0E48' && c <= '\u0E4B' ? 1 : 0;

  function plain(c) {
    if (c >= '\uF700' && c <= '\uF71A') {
      return GLYPHS[c.charCodeAt(0) - 0xF700];
    }
    return '\u200B\u200C\u200D\u2060\uFEFF\u00AD'.includes(c) ? ''
      : '\u00A0\u2007\u202F\u2009\u200A\u3000'.includes(c) ? ' ' : c;
  }

  /** The value of an Arabic, Thai or other decimal digit as a character; empty for what is none. */
  function digit(c) {
    if (isDigit(c)) {
      return c;
    }
    if (c >= '๐' && c <= '๙') {
      return String(c.charCodeAt(0) - 0x0E50);
    }
    return '';
  }

  class Folded {
    constructor() {
      this.chars = [];
      this.gone = false;
      this.cut = false;
    }
    last() {
      return this.chars.length > 0 ? this.chars[this.chars.length - 1].c : '';
    }
    insert(place, c, from, to) {
      this.chars.splice(place, 0, {c, from, to});
      this.gone = this.cut = false;
    }
    blank() {
      this.gone = true;
    }
    gap() {
      this.gone = this.cut = true;
    }
    endsWithDigit() {
      return !this.gone && isDigit(this.last());
    }
    number(c, from, to) {
      if (this.gone && isDigit(this.last())) {
        this.insert(this.chars.length, ' ', from, from);
      }
      this.insert(this.chars.length, c, from, to);
    }
    letter(c, from, to) {
      if (this.gone && this.chars.length > 0 && !isDigit(this.last()) && !isThai(this.last())) {
        this.insert(this.chars.length, ' ', from, from);
      }
      this.insert(this.chars.length, c, from, to);
    }
    thai(c, from, to) {
      if (c === E && this.last() === E) {
        const before = this.chars[this.chars.length - 1];
        before.c = AE;
        before.to = to;
        this.gone = this.cut = false;
      } else if (c === AA && this.mends(to)) {
        this.gone = false;
      } else {
        this.insert(this.chars.length, c, from, to);
      }
    }
    firstMark() {
      let first = this.chars.length;
      while (first > 0 && isMark(this.chars[first - 1].c)) {
        first--;
      }
      return first;
    }
    mark(c, from, to) {
      const first = this.firstMark();
      if (this.cut || first === 0 || !carries(this.chars[first - 1].c)) {
        return;
      }
      let place = this.chars.length;
      for (let i = this.chars.length - 1; i >= first; i--) {
        if (this.chars[i].c === c) {
          return;
        }
        if (rank(this.chars[i].c) > rank(c)) {
          place = i;
        }
      }
      this.insert(place, c, from, to);
    }
    mends(to) {
      for (let i = this.chars.length - 1; i >= this.firstMark(); i--) {
        if (this.chars[i].c === NIKHAHIT) {
          const [half] = this.chars.splice(i, 1);
          this.cut = false;
          this.mark(AM, half.from, to);
          return true;
        }
      }
      return false;
    }
    text() {
      return this.chars.map(each => each.c).join('');
    }
    tolerant() {
      const other = new Folded();
      other.chars = this.chars.filter(each => !isLeftOut(each.c))
        .map(each => ({c: each.c === '\u0E45' ? AA : each.c, from: each.from, to: each.to}));
      return other;
    }
    /** Each letter with the marks on it. */
    letters() {
      const letters = [];
      for (const {c} of this.chars) {
        if (isLeftOut(c) && letters.length > 0) {
          letters[letters.length - 1] += c;
        } else {
          letters.push(c);
        }
      }
      return letters;
    }
  }

  function common(out, c, from, to) {
    if (digit(c)) {
      out.number(digit(c), from, to);
    } else if (/^[A-Za-z]$/.test(c)) {
      out.letter(c.toLowerCase(), from, to);
    } else if (isMark(c)) {
      out.mark(c, from, to);
    } else if (c >= '\u0E01' && c <= '\u0E45' && c !== 'ฯ' && c !== '฿') {
      out.thai(c, from, to);
    } else if (/^[\s\x1C-\x1F]$/.test(c)) {
      out.blank();
    } else {
      out.gap();
    }
  }

  function foreign(out, c, from, to) {
    if (/^[\p{Mn}\p{Me}\p{Cf}]$/u.test(c)) {
      return;
    }
    if (!/^[\p{L}\p{Nd}]$/u.test(c)) {
      out.gap();
      return;
    }
    for (const part of c.normalize('NFKD').toLowerCase()) {
      if (part < '\x80') {
        common(out, part, from, to);
      } else if (/^\p{Nd}$/u.test(part)) {
        out.number(decimal(part), from, to);
      } else if (/^\p{L}$/u.test(part)) {
        part.split('').forEach(half => out.letter(half, from, to));
      } else if (!/^\p{Mn}$/u.test(part)) {
        out.gap();
      }
    }
  }

  /** Decimal digits of a script follow each other from zero on. */
  function decimal(c) {
    let value = 0;
    while (value < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(c.codePointAt(0) - value - 1))) {
      value++;
    }
    return String(value);
  }

  function folded(written) {
    const out = new Folded();
    for (let i = 0; i < written.length; i++) {
      const c = plain(written[i]);
      if (c === '') {
        continue;
      }
      if (c >= '\uD800' && c <= '\uDBFF' && i + 1 < written.length) {
        foreign(out, String.fromCodePoint(written.codePointAt(i)), i, i + 2);
        i++;
      } else if ((c === '.' || c === ',') && out.endsWithDigit() && digit(written[i + 1] || '')) {
        if (c === '.') {
          out.number('.', i, i + 1);
        }
      } else if (c < '\x80' || c >= '\u0E01' && c <= '\u0E5B') {
        common(out, c, i, i + 1);
      } else {
        foreign(out, c, i, i + 1);
      }
    }
    return out;
  }

  // The question.

  function words(written) {
    return typeof Intl.Segmenter !== 'function' ? []
      : [...new Intl.Segmenter('th', {granularity: 'word'}).segment(written)]
        .map(each => folded(each.segment)).filter(each => each.tolerant().chars.length > 0);
  }

  function terms(written) {
    const found = [];
    for (const part of written.slice(0, LONGEST).matchAll(/["“”„«»]([^"“”„«»]*)(?:["“”„«»]|$)|[^\s"“”„«»]+/g)) {
      const quoted = part[1] !== undefined;
      const exact = folded(quoted ? part[1] : part[0]);
      const term = {exact: exact.text(), letters: exact.letters(), tolerant: exact.tolerant().text(), quoted,
        words: words(quoted ? part[1] : part[0])};
      if (term.tolerant !== '' && found.length < MOST_TERMS
          && !found.some(each => each.exact === term.exact && each.quoted === quoted)) {
        found.push(term);
      }
    }
    return found;
  }

  // The index.

  const loaded = new Map();

  function load(name, read) {
    if (!loaded.has(name)) {
      loaded.set(name, fetch(new URL(name, DATA)).then(answer => {
        if (!answer.ok) {
          throw new Error(name + ': ' + answer.status);
        }
        return read(answer);
      }));
    }
    return loaded.get(name);
  }

  const json = name => load(name, answer => answer.json());

  class Bytes {
    constructor(bytes) {
      this.bytes = bytes;
      this.at = 0;
    }
    number() {
      let number = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = this.bytes[this.at++];
        number += (byte & 0x7f) << shift;
        if (byte < 0x80) {
          return number;
        }
      }
    }
    part() {
      const length = this.number();
      this.at += length;
      return this.bytes.subarray(this.at - length, this.at);
    }
    text() {
      return new TextDecoder().decode(this.part());
    }
  }

  async function groups(letters) {
    let hash = 0x811c9dc5;
    for (let i = 0; i < Math.min(2, letters.length); i++) {
      hash = Math.imul(hash ^ letters.charCodeAt(i), 0x01000193);
    }
    const sheet = await json('sheet.json');
    return load('index/' + (hash >>> 0) % sheet.shards + '.bin', async answer => {
      const bytes = new Bytes(new Uint8Array(await answer.arrayBuffer()));
      const groups = new Map();
      while (bytes.at < bytes.bytes.length) {
        const group = bytes.text();
        const writings = Array.from({length: bytes.number()}, () => bytes.text());
        groups.set(group, {writings, told: bytes.part()});
      }
      return groups;
    });
  }

  /** How a writing compares with what was typed: 0 it differs, 1 with more marks at its end, 2 not at all. */
  function likeness(writing, letters) {
    const theirs = folded(writing).letters().slice(0, letters.length);
    const last = letters.length - 1;
    return letters.slice(0, last).some((each, i) => each !== theirs[i]) || !theirs[last].startsWith(letters[last]) ? 0
      : theirs[last] === letters[last] ? 2 : 1;
  }

  /** Where up to three letters stand: by thing, by place. */
  async function standing(letters, tolerant) {
    const places = new Map();
    for (const [group, {writings, told}] of await groups(tolerant)) {
      if (tolerant.length === 2 ? !group.startsWith(tolerant) : group !== tolerant) {
        continue;
      }
      const like = writings.map(each => likeness(each, letters));
      const bytes = new Bytes(told);
      for (let thing = -1; bytes.at < told.length;) {
        thing += bytes.number();
        const ofThing = places.get(thing) || new Map();
        places.set(thing, ofThing);
        for (let count = bytes.number(), place = 0; count > 0; count--) {
          place += bytes.number();
          const about = told[bytes.at++];
          const ends = group.length > tolerant.length ? about & ENDS_BEFORE : about & ENDS;
          const like1 = about >> 4 === OTHER ? 0 : like[about >> 4];
          ofThing.set(place, {begins: (about & BEGINS) > 0, ends: ends > 0, title: (about & IN_TITLE) > 0, like: like1});
        }
      }
    }
    return places;
  }

  /** Where a row of letters stands: by thing, its places in order. */
  async function occurrences(letters, tolerant, quoted) {
    const offsets = [];
    for (let at = 0; at < tolerant.length - GROUP; at += GROUP) {
      offsets.push(at);
    }
    offsets.push(Math.max(0, tolerant.length - GROUP));
    const parts = await Promise.all(offsets.map(at =>
      standing(letters.slice(at, at + GROUP), tolerant.slice(at, at + GROUP))));
    const found = new Map();
    for (const [thing, first] of parts[0]) {
      if (!parts.every(part => part.has(thing))) {
        continue;
      }
      for (const [place, begin] of first) {
        const row = offsets.map((at, i) => parts[i].get(thing).get(place + at));
        if (row.every(Boolean)) {
          const end = row[row.length - 1];
          const exact = end.like > 0 && row.slice(0, -1).every(each => each.like === 2);
          if (exact || !quoted) {
            const whole = begin.begins && end.ends;
            found.set(thing, (found.get(thing) || []).concat(
              {place, length: tolerant.length, title: begin.title, exact, whole, same: exact && end.like === 2 && whole}));
          }
        }
      }
    }
    found.forEach(places => places.sort((one, other) => one.place - other.place));
    return found;
  }

  /** Things in which all words of a term of several words stand as words of their own, wherever; null for one of one word. */
  async function apart(term) {
    if (term.words.length < 2) {
      return null;
    }
    const each = await Promise.all(term.words.map(word => occurrences(word.letters(), word.tolerant().text(), false)));
    const whole = each.map(found => new Map([...found].map(([thing, places]) => [thing, places.filter(one => one.whole)])
      .filter(([, places]) => places.length > 0)));
    return new Map([...whole[0].keys()].filter(thing => whole.every(part => part.has(thing)))
      .map(thing => [thing, {places: whole.flatMap(part => part.get(thing)),
        exact: whole.every(part => part.get(thing).some(one => one.same))}]));
  }

  // The order: titles before text, what is written exactly so before what differs in marks, whole words before parts of
  // words, newer before older.

  const titleWorth = places => places.reduce((most, one) =>
    !one.title ? most : Math.max(most, one.same ? 3 : one.exact ? 2 : 1), 0);

  /** Whether all terms stand in the title one behind the other as whole words. */
  function inOnePiece(rows) {
    return rows.length > 1 && rows[0].filter(one => one.title && one.same).some(first => {
      let end = first.place + first.length;
      return rows.slice(1).every(row => {
        const next = row.find(one => one.title && one.same && (one.place === end || one.place === end + 1));
        end = next ? next.place + next.length : end;
        return next !== undefined;
      });
    });
  }

  async function find(question, year) {
    const sheet = await json('sheet.json');
    const number = year === '' ? '' : 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'[sheet.years.indexOf(year)];
    const found = await Promise.all(question.map(term => occurrences(term.letters, term.tolerant, term.quoted)));
    const parts = await Promise.all(question.map(apart));
    const hits = new Map();
    const add = (thing, rows, near) => hits.set(thing, {thing, rows, near,
      whole: question.every((term, i) => (found[i].get(thing) || []).some(one => one.same)
        || parts[i] !== null && parts[i].has(thing) && parts[i].get(thing).exact) ? 1 : 0,
      title: rows.reduce((sum, row) => sum + titleWorth(row), 0) + (inOnePiece(rows) ? 1 : 0)});
    for (const thing of found[0].keys()) {
      const rows = found.map(each => each.get(thing));
      if (rows.every(Boolean)) {
        add(thing, rows, rows.every(row => row.some(one => one.exact)) ? 2 : 1);
      }
    }
    if (question.every(term => term.quoted || term.words.length === 1
        || term.words.length > 1 && term.words.every(word => word.tolerant().chars.length > 1))) {
      const things = parts.flatMap((part, i) => [...(part === null || question[i].quoted ? found[i] : part).keys()]);
      for (const thing of things.filter(each => !hits.has(each))) {
        const rows = question.map((term, i) => scattered(term, found[i].get(thing), parts[i], thing));
        if (rows.every(Boolean)) {
          add(thing, rows, 0);
        }
      }
    }
    return [...hits.values()].filter(each => year === '' || sheet.yearOfThing[each.thing] === number)
      .sort((one, other) => other.title - one.title || other.near - one.near || other.whole - one.whole
        || one.thing - other.thing);
  }

  /** Places of a term's words; its own where they tell what the title is worth. */
  function scattered(term, own, part, thing) {
    if (term.quoted || part === null) {
      return own && (term.quoted || own.some(one => one.whole)) ? own : undefined;
    }
    return part.has(thing) ? own || part.get(thing).places.map(one => ({...one, title: false, loose: one.title})) : undefined;
  }

  // What is shown of it.

  /** Where the terms stand in a text, apart from each other, in order: exactly so if they do, else with other marks. */
  function marks(text, question) {
    const exact = folded(text), tolerant = exact.tolerant();
    const spots = [];
    const look = (where, sought) => {
      const all = where.text(), before = spots.length;
      for (let at = all.indexOf(sought); sought && at >= 0 && spots.length - before < 40; at = all.indexOf(sought, at + sought.length)) {
        const row = where.chars.slice(at, at + sought.length);
        let end = Math.max(...row.map(each => each.to));
        while (end < text.length && isMark(text[end])) {
          end++;
        }
        spots.push([Math.min(...row.map(each => each.from)), end]);
      }
      return spots.length > before;
    };
    for (const term of question) {
      if (!look(exact, term.exact) && !term.quoted && !look(tolerant, term.tolerant)) {
        term.words.forEach(word => look(tolerant, word.tolerant().text()));
      }
    }
    spots.sort((one, other) => one[0] - other[0] || one[1] - other[1]);
    return spots.reduce((all, spot) => {
      const last = all[all.length - 1];
      if (last && last[1] >= spot[0]) {
        last[1] = Math.max(last[1], spot[1]);
      } else {
        all.push([...spot]);
      }
      return all;
    }, []);
  }

  function show(place, text, spots, from, to) {
    place.textContent = from > 0 ? '…' : '';
    let at = from;
    for (const [start, end] of spots.filter(spot => spot[0] >= from && spot[1] <= to)) {
      const mark = document.createElement('mark');
      mark.textContent = text.slice(start, end);
      place.append(text.slice(at, start), mark);
      at = end;
    }
    place.append(text.slice(at, to) + (to < text.length ? '…' : ''));
  }

  /** Where, of all places, most terms stand close together: the first such place. */
  function best(rows) {
    const places = rows.flatMap((row, term) => row.filter(one => !one.title && !one.loose).map(one => ({...one, term})))
      .sort((one, other) => one.place - other.place);
    let chosen = 0, most = 0;
    places.forEach((one, i) => {
      const near = places.slice(i, i + 40).filter(each => each.place < one.place + SNIPPET - BEFORE);
      const worth = 2 * new Set(near.map(each => each.term)).size + (near.some(each => each.whole) ? 1 : 0);
      if (worth > most) {
        most = worth;
        chosen = one.place;
      }
    });
    return chosen;
  }

  async function snippet(place, hit, thing, question) {
    const letter = best(hit.rows);
    let first = 0;
    while (first + 1 < thing.pieces.length && thing.pieces[first + 1][0] <= letter) {
      first++;
    }
    const some = await Promise.all(thing.pieces.slice(first, first + 2).map(async ([, file, number]) =>
      (await json('text/' + file + '.json'))[number]));
    const text = some.join('');
    const places = folded(text).tolerant().chars;
    const start = letter === 0 || !thing.pieces.length ? 0 : places[Math.min(letter - thing.pieces[first][0], places.length - 1)].from;
    let from = Math.max(0, Math.min(start - BEFORE, text.length - SNIPPET));
    while (from > 0 && from < text.length && (isMark(text[from]) || /[\uDC00-\uDFFF]/.test(text[from]))) {
      from--;
    }
    let to = Math.min(text.length, from + SNIPPET);
    while (to < text.length && (isMark(text[to]) || /[\uDC00-\uDFFF]/.test(text[to]))) {
      to++;
    }
    show(place, text, marks(text, question), from, to);
    if (first > 0 && from === 0) {
      place.prepend('…');
    }
    if (first + 2 < thing.pieces.length && to === text.length) {
      place.append('…');
    }
  }

  async function item(hit, question) {
    const sheet = await json('sheet.json');
    const file = Math.floor(hit.thing / sheet.thingsOfAFile);
    const thing = (await json('things/' + file + '.json'))[hit.thing % sheet.thingsOfAFile];
    const shown = document.getElementById('search-hit').content.cloneNode(true);
    const link = shown.querySelector('a');
    link.href = new URL((ENGLISH ? 'en/' : '') + thing.at, ROOT);
    show(link, thing.title, marks(thing.title, question), 0, thing.title.length);
    shown.querySelector('.quiet').textContent = ENGLISH ? thing.en : thing.th;
    await snippet(shown.querySelector('p'), hit, thing, question);
    return shown;
  }

  function address(changed) {
    const query = new URLSearchParams(location.search);
    Object.entries(changed).forEach(([name, value]) => value === '' ? query.delete(name) : query.set(name, value));
    return '?' + query;
  }

  function leaf(page, pages) {
    const list = document.querySelector('#search-pages ul');
    document.getElementById('search-pages').hidden = pages < 2;
    for (let i = 1; i <= pages && pages > 1; i++) {
      const link = document.createElement('a');
      link.href = address({page: i === 1 ? '' : String(i)});
      link.textContent = i;
      if (i === page) {
        link.setAttribute('aria-current', 'page');
      }
      const row = document.createElement('li');
      row.append(link);
      list.append(row);
    }
  }

  function years(year) {
    document.querySelectorAll('#search-years a').forEach(link => {
      link.href = address({year: link.dataset.year, page: ''});
      if (link.dataset.year === year) {
        link.setAttribute('aria-current', 'page');
      }
      document.getElementById('search-years').hidden = false;
    });
  }

  async function search() {
    const asked = new URLSearchParams(location.search);
    const written = (asked.get('q') || '').trim(), year = asked.get('year') || '';
    const status = document.getElementById('search-status');
    status.textContent = '';
    status.hidden = written === '';
    document.getElementById('q').value = written;
    if (written === '') {
      return;
    }
    years(year);
    const question = terms(written);
    try {
      const hits = question.length > 0 ? await find(question, year) : [];
      const pages = Math.ceil(hits.length / PAGE), page = Math.min(Math.max(1, Number(asked.get('page')) || 1), pages || 1);
      const shown = await Promise.all(hits.slice((page - 1) * PAGE, page * PAGE).map(hit => item(hit, question)));
      const list = document.getElementById('search-hits');
      list.start = (page - 1) * PAGE + 1;
      list.append(...shown);
      list.hidden = shown.length === 0;
      leaf(page, pages);
      status.textContent = hits.length > 0 ? status.dataset.found.replace('{0}', hits.length)
        : status.dataset.none.replace('{0}', () => written);
    } catch (failure) {
      console.warn(failure);
      status.textContent = status.dataset.failed;
    }
  }

  window.copySearch = {folded: text => folded(text).text(), tolerant: text => folded(text).tolerant().text()};
  document.documentElement.dataset.searched = 'no';
  search().finally(() => document.documentElement.dataset.searched = 'yes');
})();
