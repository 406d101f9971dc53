-- Chance that is always the same: it follows from the seed, the number of what is made and the question.
create function pg_temp.chance(n bigint, what text) returns double precision
    language sql immutable parallel safe
    return (hashint8extended(n, hashtextextended(what, ${seed})) & 1048575)::double precision / 1048576;

-- A number from low to high, both possible.
create function pg_temp.between(n bigint, what text, low int, high int) returns int
    language sql immutable parallel safe
    return low + floor(pg_temp.chance(n, what) * (high - low + 1))::int;

-- One of these; the first far more often than the last, so that a word is common, middling or rare.
create function pg_temp.word(n bigint, what text, words text[]) returns text
    language sql immutable parallel safe
    return words[1 + floor(power(pg_temp.chance(n, what), 2.2) * cardinality(words))::int];

-- In the order of time, as those of the application.
create function pg_temp.id(at timestamptz, what text) returns uuid
    language sql immutable parallel safe
    return overlay(overlay(md5(what || ${seed}) placing lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7' from 1)
        placing '8' from 17)::uuid;

create function pg_temp.at(day date, minutes int) returns timestamptz
    language sql immutable parallel safe
    return (day + time '09:00' + make_interval(mins => minutes)) at time zone 'UTC';

-- Words of the field. Nobody's project, nobody's name.
create temp table vocabulary as select
    array['Beeldvorming', 'Vroege herkenning', 'Thuismonitoring', 'Voorspellen', 'Planning', 'Revalidatie', 'Scholing',
          'Simulatie', 'Robotondersteuning', 'Leefstijlbegeleiding', 'Operatieplanning', 'Sensormeting', 'Triage',
          'Nazorg', 'Wondbehandeling', 'Bewegingsanalyse', 'Dosering', 'Screening', 'Virtuele training', 'Samen beslissen',
          'Infraroodbeelden', 'Weefselkweek', 'Microbellen', 'Elastografie', 'Hyperspectrale beelden'] as methods,
    array['diabetes', 'heupfracturen', 'borstkanker', 'hartfalen', 'obesitas', 'delier', 'COPD', 'darmkanker', 'slaapapneu',
          'vaatlijden', 'prostaatkanker', 'sepsis', 'ondervoeding', 'valgevaar', 'nierstenen', 'huidkanker', 'reuma',
          'slokdarmkanker', 'osteoporose', 'epilepsie', 'parkinson', 'lymfoedeem', 'spataderen', 'fantoompijn',
          'hemofilie', 'sarcoïdose', 'porfyrie'] as conditions,
    array['op de polikliniek', 'in de thuissituatie', 'op de operatiekamer', 'bij ouderen', 'op de spoedeisende hulp',
          'na ontslag', 'in de keten', 'op de verpleegafdeling', 'bij kinderen', 'in het verpleeghuis', 'op de intensive care',
          'bij laaggeletterden', 'in het weekend', 'tijdens het vervoer', 'in de grensstreek'] as places,
    array['met een draagbare sensor', 'met beeldherkenning', 'met een rekenmodel', 'met een vragenlijst', 'met spelvormen',
          'met een app', 'met echografie', 'met een exoskelet', 'met nanodeeltjes', 'met een digitale tweeling',
          'met een ademtest', 'met spraakherkenning', 'met fotonica', 'met een zachte robot'] as means,
    array['Patiënten krijgen eerder duidelijkheid.', 'De wachttijd wordt korter.', 'Verpleegkundigen houden meer tijd over.',
          'Er zijn minder heropnamen.', 'De uitkomst wordt na een jaar gemeten.', 'Studenten doen een deel van de metingen.',
          'De proef duurt negen maanden.', 'De verzekeraar leest mee.', 'Een promovendus werkt in beide huizen.',
          'De methode is in een ander ziekenhuis beproefd.', 'Het hulpmiddel krijgt een CE-markering.',
          'De techniek komt uit de ruimtevaart.', 'Een kunstenaar ontwerpt de bediening.'] as results,
    array['Iedere partij draagt de eigen kosten.', 'De gegevens blijven in de omgeving van het ziekenhuis.',
          'Publicaties worden dertig dagen vooraf gelezen.', 'De verzekering loopt via de werkgever.',
          'Tussenresultaten blijven vertrouwelijk.', 'De privacyfunctionaris heeft meegelezen.',
          'Vondsten zijn van wie ze doet.', 'Het laboratorium is op dinsdag beschikbaar.', 'De bewaartermijn is vijftien jaar.',
          'De materiaalkosten worden gelijk gedeeld.', 'Een stuurgroep komt elk kwartaal bijeen.',
          'De uitgever vraagt een embargo.', 'Een notaris bewaart de sleutel.', 'Het octrooi wordt aangevraagd.'] as agreed,
    array['vervoer van landbouwhuisdieren', 'bouw van een parkeergarage', 'sportprestaties van studenten',
          'geschiedenis van de textiel', 'akoestiek van concertzalen'] as elsewhere;

-- Frameworks that take proposals get most; the others one in ten, concluded before.
create temp table under as
select f.id, f.reference_prefix as prefix,
       (select min(v.in_force_from) from framework_version v where v.framework_id = f.id) as begins,
       exists (select 1 from asked a where a.framework_id = f.id) as proposals
from framework f
where exists (select 1 from asked a where a.framework_id = f.id)
   or not exists (select 1 from framework g where g.id < f.id and not exists (
       select 1 from asked a where a.framework_id = g.id));
