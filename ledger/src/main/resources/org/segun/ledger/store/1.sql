-- Articles, claims and what claims are made of. Offsets count UTF-16 units; days count from 1970-01-01;
-- instants are milliseconds since then.

CREATE TABLE article (
  n         INTEGER PRIMARY KEY,
  id        TEXT NOT NULL UNIQUE,
  doc       TEXT NOT NULL,
  url       TEXT,
  address   TEXT UNIQUE,
  outlet    TEXT,
  publisher TEXT,
  language  TEXT NOT NULL,
  date      TEXT,
  first_day INTEGER,
  last_day  INTEGER,
  title     TEXT NOT NULL,
  text      TEXT NOT NULL,
  hash      TEXT NOT NULL,
  added     INTEGER NOT NULL,
  rules     TEXT NOT NULL
);
CREATE INDEX article_hash ON article (hash);
CREATE INDEX article_doc ON article (doc);

-- mention is packed JSON; original is what was read before people corrected it, where they did.
-- first_day and last_day: those of the event's own time, else of the article's date; an open end lies
-- beyond every day.
CREATE TABLE claim (
  n             INTEGER PRIMARY KEY,
  id            TEXT NOT NULL UNIQUE,
  article       INTEGER NOT NULL REFERENCES article (n) ON DELETE CASCADE,
  ordinal       INTEGER NOT NULL,
  type          TEXT NOT NULL,
  factuality    TEXT NOT NULL,
  tense         TEXT NOT NULL,
  confidence    REAL NOT NULL,
  trigger_word  TEXT NOT NULL,
  trigger_start INTEGER NOT NULL,
  trigger_end   INTEGER NOT NULL,
  time          TEXT,
  first_day     INTEGER,
  last_day      INTEGER,
  rejected      INTEGER NOT NULL DEFAULT 0,
  mention       BLOB NOT NULL,
  original      BLOB
);
CREATE INDEX claim_article ON claim (article, ordinal);
CREATE INDEX claim_days ON claim (first_day, last_day);
CREATE INDEX claim_type ON claim (type, first_day);

-- side: actor, recipient or source.
CREATE TABLE party (
  claim   INTEGER NOT NULL REFERENCES claim (n) ON DELETE CASCADE,
  side    TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
  code    TEXT NOT NULL,
  sector  TEXT,
  name    TEXT NOT NULL,
  folded  TEXT NOT NULL,
  cue     TEXT,
  PRIMARY KEY (claim, side, ordinal)
) WITHOUT ROWID;
CREATE INDEX party_code ON party (code, side, claim);
CREATE INDEX party_name ON party (folded, side, claim);

-- kind: mode or context.
CREATE TABLE label (
  claim INTEGER NOT NULL REFERENCES claim (n) ON DELETE CASCADE,
  kind  TEXT NOT NULL,
  word  TEXT NOT NULL,
  PRIMARY KEY (kind, word, claim)
) WITHOUT ROWID;
CREATE INDEX label_claim ON label (claim);

CREATE TABLE place (
  claim     INTEGER NOT NULL REFERENCES claim (n) ON DELETE CASCADE,
  ordinal   INTEGER NOT NULL,
  role      TEXT NOT NULL,
  country   TEXT NOT NULL,
  name      TEXT NOT NULL,
  folded    TEXT NOT NULL,
  latitude  REAL,
  longitude REAL,
  geonames  INTEGER,
  precision TEXT,
  PRIMARY KEY (claim, ordinal)
) WITHOUT ROWID;
CREATE INDEX place_country ON place (country, role, claim);
CREATE INDEX place_name ON place (folded, role, claim);

CREATE TABLE item (
  claim   INTEGER NOT NULL REFERENCES claim (n) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  kind    TEXT NOT NULL,
  name    TEXT NOT NULL,
  folded  TEXT NOT NULL,
  least   REAL,
  most    REAL,
  unit    TEXT,
  PRIMARY KEY (claim, ordinal)
) WITHOUT ROWID;
CREATE INDEX item_kind ON item (kind, claim);

CREATE TABLE vessel (
  claim   INTEGER NOT NULL REFERENCES claim (n) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  name    TEXT NOT NULL,
  folded  TEXT NOT NULL,
  flag    TEXT,
  imo     TEXT,
  PRIMARY KEY (claim, ordinal)
) WITHOUT ROWID;
CREATE INDEX vessel_name ON vessel (folded);
CREATE INDEX vessel_imo ON vessel (imo);

-- Versions of articles that newer ones replaced, each as one packed line of JSON with its mentions.
CREATE TABLE replaced (
  n       INTEGER PRIMARY KEY,
  article TEXT NOT NULL,
  hash    TEXT NOT NULL,
  added   INTEGER NOT NULL,
  rules   TEXT NOT NULL,
  until   INTEGER NOT NULL,
  why     TEXT NOT NULL,
  line    BLOB NOT NULL
);
CREATE INDEX replaced_article ON replaced (article, n);

-- Which claims tell one happening, and which pairs of claims hold them together.
CREATE TABLE event (
  n  INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE
);
CREATE TABLE event_claim (
  claim   INTEGER PRIMARY KEY REFERENCES claim (n) ON DELETE CASCADE,
  event   INTEGER NOT NULL REFERENCES event (n) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL
);
CREATE INDEX event_claim_event ON event_claim (event, ordinal);
CREATE TABLE link (
  one      INTEGER NOT NULL REFERENCES claim (n) ON DELETE CASCADE,
  other    INTEGER NOT NULL REFERENCES claim (n) ON DELETE CASCADE,
  score    REAL NOT NULL,
  evidence TEXT NOT NULL,
  PRIMARY KEY (one, other)
) WITHOUT ROWID;
CREATE INDEX link_other ON link (other, one);

-- What the linker knows of a claim, packed, and the hashes of the keys under which it looks for others
-- like it. Keys are removed by the linker itself, before the claim goes.
CREATE TABLE telling (
  claim INTEGER PRIMARY KEY REFERENCES claim (n) ON DELETE CASCADE,
  keys  BLOB NOT NULL,
  line  BLOB NOT NULL
);
CREATE TABLE telling_key (
  key   INTEGER NOT NULL,
  claim INTEGER NOT NULL,
  PRIMARY KEY (key, claim)
) WITHOUT ROWID;

-- What people decided by hand about two claims, by their ids: it outlives the rows.
CREATE TABLE tie (
  one      TEXT NOT NULL,
  other    TEXT NOT NULL,
  together INTEGER NOT NULL,
  who      TEXT NOT NULL,
  at       INTEGER NOT NULL,
  PRIMARY KEY (one, other)
) WITHOUT ROWID;

-- What people corrected by hand, by where the trigger stands: it outlives the rows. Field "reject" has no value.
CREATE TABLE correction (
  n             INTEGER PRIMARY KEY,
  article       TEXT NOT NULL,
  type          TEXT NOT NULL,
  trigger_start INTEGER NOT NULL,
  trigger_end   INTEGER NOT NULL,
  trigger_word  TEXT NOT NULL,
  claim         TEXT NOT NULL,
  field         TEXT NOT NULL,
  value         TEXT,
  before        TEXT,
  who           TEXT NOT NULL,
  at            INTEGER NOT NULL,
  undone        INTEGER
);
CREATE INDEX correction_article ON correction (article, n);

CREATE TABLE feed (
  address  TEXT PRIMARY KEY,
  etag     TEXT,
  modified TEXT,
  fetched  INTEGER,
  due      INTEGER,
  failures INTEGER NOT NULL DEFAULT 0,
  state    TEXT
) WITHOUT ROWID;

CREATE TABLE alert (
  n      INTEGER PRIMARY KEY,
  name   TEXT NOT NULL UNIQUE,
  query  TEXT NOT NULL,
  target TEXT NOT NULL,
  made   INTEGER NOT NULL
);
CREATE TABLE told (
  alert INTEGER NOT NULL REFERENCES alert (n) ON DELETE CASCADE,
  claim TEXT NOT NULL,
  at    INTEGER,
  PRIMARY KEY (alert, claim)
) WITHOUT ROWID;

-- Full text over dictionary forms; rowid is the article's number. form: which written form has which
-- dictionary form, as articles brought it.
CREATE VIRTUAL TABLE article_words USING fts5 (
  title, text, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0"
);
CREATE TABLE form (
  form  TEXT NOT NULL,
  lemma TEXT NOT NULL,
  PRIMARY KEY (form, lemma)
) WITHOUT ROWID;
CREATE INDEX form_lemma ON form (lemma);

-- The same of the sentence that tells a claim and the names in it; rowid is the claim's number.
CREATE VIRTUAL TABLE claim_words USING fts5 (
  words, content='', contentless_delete=1, detail=none, tokenize="unicode61 remove_diacritics 0"
);
