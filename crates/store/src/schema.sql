create table if not exists meta (key text primary key, value text not null) strict;

create table if not exists network (
    id integer primary key,
    slug text not null unique,
    seed blob not null,
    size integer not null default 0,
    checkpoint text not null default ''
) strict;

-- the ledgers: what is written here is never changed
create table if not exists entry (
    network integer not null references network (id),
    pos integer not null,
    bytes blob not null,
    hash blob not null,
    primary key (network, pos)
) strict, without rowid;

-- the texts beside the ledgers: erasable, the hash tree stays true
create table if not exists sealed (
    network integer not null references network (id),
    seal blob not null,
    salt blob not null,
    words text not null,
    primary key (network, seal)
) strict, without rowid;

create table if not exists answer (
    network integer not null,
    member integer not null,
    key text not null,
    digest blob not null,
    at integer not null,
    answer text not null,
    primary key (network, member, key)
) strict, without rowid;

-- off the record
create table if not exists account (
    id integer primary key,
    address text not null unique,
    zone text not null default 'UTC',
    lang text not null default '',
    created integer not null
) strict;

create table if not exists membership (
    network integer not null references network (id),
    account integer not null references account (id) on delete cascade,
    member integer not null,
    primary key (network, account),
    unique (network, member)
) strict, without rowid;

create table if not exists session (
    hash blob primary key,
    account integer not null references account (id) on delete cascade,
    created integer not null,
    expires integer not null
) strict, without rowid;

-- links of one purpose each; `uses` counts down, the row goes at zero
create table if not exists link (
    hash blob primary key,
    purpose text not null,
    subject text not null,
    expires integer not null,
    uses integer not null
) strict, without rowid;

create table if not exists token (
    id integer primary key,
    hash blob not null unique,
    network integer not null references network (id),
    account integer not null references account (id) on delete cascade,
    name text not null,
    may_write integer not null,
    created integer not null
) strict;

create table if not exists outbox (
    id integer primary key,
    address text not null,
    subject text not null,
    body text not null,
    created integer not null,
    sent integer,
    tries integer not null default 0,
    html text not null default '',
    headers text not null default ''
) strict;

-- how members want their news; no row: one mail a day at eight
create table if not exists mail_choice (
    network integer not null references network (id),
    member integer not null,
    rhythm text not null,
    hour integer not null,
    primary key (network, member)
) strict, without rowid;

-- what a member was told, so that nothing is told twice
create table if not exists told (
    network integer not null references network (id),
    member integer not null,
    about text not null,
    at integer not null,
    primary key (network, member, about)
) strict, without rowid;

-- where those are reached who were heard without a voice; a row goes when they were told what came of it
create table if not exists heard (
    network integer not null references network (id),
    hearing integer not null,
    address text not null,
    run integer not null,
    input integer not null,
    lang text not null,
    primary key (network, hearing, address)
) strict, without rowid;

-- addresses that a mail server refused for good
create table if not exists unreachable (
    address text primary key,
    since integer not null,
    why text not null
) strict;
