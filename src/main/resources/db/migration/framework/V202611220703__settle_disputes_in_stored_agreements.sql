-- A definition says how disputes are settled (article 9), or that its source leaves it open. Agreements stored before have
-- neither, and would no longer be read. That of ZGT and UT settles it; for any other the registry cannot know.
update framework_version v
set definition = regexp_replace(v.definition, '(\nconsultation:[^\n]*\n)', E'\\1dispute:
  arbitrators: 3
  court:
    nl: "de voorzieningenrechter van de rechtbank Overijssel, locatie Almelo"
    en: "the preliminary relief judge of the Overijssel court at Almelo"
  article: "9.2"
')
from framework f
where f.id = v.framework_id and f.code = 'ut-zgt-2019' and v.definition !~ '\ndispute:';

update framework_version v
set definition = v.definition || E'
open:
  - section: dispute
    text:
      nl: "Bij het inlezen was niet vastgelegd hoe een geschil wordt beslecht."
      en: "How a dispute is settled was not recorded when the agreement was brought in."
'
where v.definition !~ '\ndispute:' and v.definition !~ '\nopen:';

update framework_version v set sha256 = encode(sha256(convert_to(v.definition, 'UTF8')), 'hex')
where v.sha256 <> encode(sha256(convert_to(v.definition, 'UTF8')), 'hex');
