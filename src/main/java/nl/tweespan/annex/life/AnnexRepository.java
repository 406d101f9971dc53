package nl.tweespan.annex.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.tweespan.annex.Acceptance;
import nl.tweespan.annex.AnnexContent;
import nl.tweespan.annex.AnnexVersion;
import nl.tweespan.platform.Stamps;
import nl.tweespan.shared.Fingerprint;
import nl.tweespan.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the draft of the next version of the annex, until it is one. */
@Repository
class AnnexRepository {

    private static final String DRAFT = """
            select id, framework_id, base_id, drafted_by, drafted_on, in_force_from, review_by, explanation, changed_on,
                   offered_on, offered_by, version, text_fingerprint(annex_text(id)) as fingerprint
            from annex_version where framework_id = ? and accepted_on is null
            """;

    private final JdbcClient jdbc;
    private final ContentReader reader;
    private final ContentWriter writer;
    private final Stamps stamps;

    AnnexRepository(JdbcClient jdbc, ContentReader reader, ContentWriter writer, Stamps stamps) {
        this.jdbc = jdbc;
        this.reader = reader;
        this.writer = writer;
        this.stamps = stamps;
    }

    private record Stored(
            UUID id,
            UUID frameworkId,
            UUID baseId,
            UUID draftedBy,
            LocalDate draftedOn,
            @Nullable LocalDate inForceFrom,
            @Nullable LocalDate reviewBy,
            @Nullable String explanation,
            LocalDate changedOn,
            @Nullable LocalDate offeredOn,
            @Nullable UUID offeredBy,
            long version,
            String fingerprint) {

        DraftRow row() {
            return new DraftRow(
                    id,
                    frameworkId,
                    baseId,
                    new DraftRow.Begun(draftedBy, draftedOn),
                    new VersionPlan(inForceFrom, reviewBy, explanation),
                    changedOn,
                    offeredOn == null || offeredBy == null ? null : new DraftRow.Offer(offeredBy, offeredOn),
                    version);
        }
    }

    /** The draft, locked until the transaction ends: read once it is held, for its words are read by the statement that asks. */
    Optional<Draft> draftToChange(UUID frameworkId) {
        jdbc.sql("select 1 from annex_version where framework_id = ? and accepted_on is null for no key update")
                .param(frameworkId)
                .query(Integer.class)
                .optional();
        return draft(frameworkId);
    }

    Optional<Draft> draft(UUID frameworkId) {
        return jdbc.sql(DRAFT)
                .param(frameworkId)
                .query(Stored.class)
                .optional()
                .map(row -> new Draft(
                        row.row(),
                        reader.content(row.id),
                        reader.acceptances(row.id),
                        Fingerprint.of(row.fingerprint)));
    }

    void add(Draft draft) {
        DraftRow row = draft.row();
        jdbc.sql("""
                        insert into annex_version (id, framework_id, origin, base_id, drafted_by, drafted_on, changed_on, version)
                        values (?, ?, 'REVISION', ?, ?, ?, ?, ?)
                        """)
                .params(
                        row.id(),
                        row.frameworkId(),
                        row.baseId(),
                        row.begun().personId(),
                        row.begun().on())
                .params(row.changedOn(), row.version())
                .update();
        save(draft);
    }

    /** Writes the draft over what was stored of it. */
    void save(Draft draft) {
        DraftRow row = draft.row();
        writer.write(row.id(), row.frameworkId(), draft.content());
        jdbc.sql("""
                        update annex_version
                        set in_force_from = ?, review_by = ?, explanation = ?, changed_on = ?, version = ? where id = ?
                        """)
                .param(row.plan().inForceFrom())
                .param(row.plan().reviewBy())
                .param(row.plan().explanation())
                .params(row.changedOn(), row.version(), row.id())
                .update();
        jdbc.sql("delete from annex_acceptance where annex_version_id = ? and revision <> ?")
                .params(row.id(), row.version())
                .update();
    }

    void offer(UUID id, DraftRow.Offer offer) {
        jdbc.sql("update annex_version set offered_by = ?, offered_on = ? where id = ?")
                .params(offer.personId(), offer.on(), id)
                .update();
    }

    /**
     * @param revision the version of the draft that was accepted
     * @param read its words; none when it was accepted on paper
     */
    void accept(UUID id, UUID frameworkId, Acceptance acceptance, long revision, Fingerprint read) {
        jdbc.sql("""
                        insert into annex_acceptance (id, annex_version_id, framework_id, organisation_id, person_id,
                            person_name, accepted_on, revision, fingerprint)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(Ids.next(), id, frameworkId, acceptance.partyId())
                .param(acceptance.personId())
                .params(acceptance.name(), acceptance.on(), revision)
                .param(read.equals(Fingerprint.NONE) ? null : read.hex())
                .update();
    }

    /** A theme or domain that lasts through the versions. */
    record Identity(UUID id, UUID organisationId) {}

    /** @param thing theme or domain */
    Optional<Identity> identity(String thing, UUID frameworkId, String code) {
        return jdbc.sql("select id, organisation_id from " + thing + " where framework_id = ? and code = ?")
                .params(frameworkId, code)
                .query(Identity.class)
                .optional();
    }

    /** Makes the draft the version that every party accepted; projects find its wording from now on. */
    void bringIn(AnnexVersion version) {
        stamps.changing();
        jdbc.sql("""
                        update annex_version set number = ?, in_force_from = ?, review_by = ?, accepted_on = ?, outcome = ?
                        where id = ?
                        """)
                .params(version.number(), version.inForceFrom())
                .param(version.reviewBy())
                .params(version.acceptedOn(), version.outcome().name(), version.id())
                .update();
        for (String thing : List.of("theme", "domain")) {
            jdbc.sql("""
                            update %1$s t set name_nl = a.name_nl, name_en = a.name_en,
                                description_nl = a.description_nl, description_en = a.description_en
                            from annex_%1$s a where a.annex_version_id = ? and a.%1$s_id = t.id
                            """.formatted(thing)).param(version.id()).update();
        }
    }

    /** Discards the draft and what came in with it. */
    void remove(Draft draft) {
        DraftRow row = draft.row();
        writer.write(row.id(), row.frameworkId(), new AnnexContent(List.of(), List.of(), Map.of()));
        jdbc.sql("delete from annex_acceptance where annex_version_id = ?")
                .param(row.id())
                .update();
        jdbc.sql("delete from annex_version where id = ?").param(row.id()).update();
    }
}
