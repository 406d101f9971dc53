package nl.tweespan.annex;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.tweespan.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the versions of the annex and the draft of the next one. */
@Repository
class AnnexRepository {

    private static final String DRAFT = """
            select id, framework_id, drafted_by, drafted_on, in_force_from, review_by, explanation, changed_on, version
            from annex_version where framework_id = ? and accepted_on is null
            """;

    private final JdbcClient jdbc;
    private final ContentReader reader;
    private final ContentWriter writer;

    AnnexRepository(JdbcClient jdbc, ContentReader reader, ContentWriter writer) {
        this.jdbc = jdbc;
        this.reader = reader;
        this.writer = writer;
    }

    private record Head(
            UUID id,
            UUID frameworkId,
            int number,
            LocalDate inForceFrom,
            @Nullable LocalDate reviewBy,
            LocalDate acceptedOn,
            boolean signed,
            @Nullable String explanation) {}

    private record DraftRow(
            UUID id,
            UUID frameworkId,
            UUID draftedBy,
            LocalDate draftedOn,
            @Nullable LocalDate inForceFrom,
            @Nullable LocalDate reviewBy,
            @Nullable String explanation,
            LocalDate changedOn,
            long version) {

        Draft.Row row() {
            return new Draft.Row(
                    id,
                    frameworkId,
                    new Draft.Begun(draftedBy, draftedOn),
                    new Plan(inForceFrom, reviewBy, explanation),
                    changedOn,
                    version);
        }
    }

    /** The accepted versions, the oldest first. */
    List<AnnexVersion> versions(UUID frameworkId) {
        return jdbc.sql("""
                        select id, framework_id, number, in_force_from, review_by, accepted_on, origin = 'AGREEMENT' as signed,
                               explanation
                        from annex_version where framework_id = ? and accepted_on is not null order by number
                        """).param(frameworkId).query(Head.class).list().stream()
                .map(head -> new AnnexVersion(
                        head.id,
                        head.frameworkId,
                        head.number,
                        head.inForceFrom,
                        head.reviewBy,
                        head.acceptedOn,
                        head.signed,
                        head.explanation,
                        acceptances(head.id),
                        reader.content(head.id)))
                .toList();
    }

    Optional<Draft> draft(UUID frameworkId) {
        return draft(frameworkId, "");
    }

    /** The draft, locked until the transaction ends. */
    Optional<Draft> draftToChange(UUID frameworkId) {
        return draft(frameworkId, "for no key update");
    }

    private Optional<Draft> draft(UUID frameworkId, String lock) {
        return jdbc.sql(DRAFT + lock)
                .param(frameworkId)
                .query(DraftRow.class)
                .optional()
                .map(row -> new Draft(row.row(), reader.content(row.id), acceptances(row.id)));
    }

    private List<Acceptance> acceptances(UUID version) {
        return jdbc.sql("""
                        select organisation_id as party_id, person_id, person_name as name, accepted_on as "on"
                        from annex_acceptance where annex_version_id = ? order by accepted_on, id
                        """).param(version).query(Acceptance.class).list();
    }

    void add(Draft draft) {
        Draft.Row row = draft.row();
        jdbc.sql("""
                        insert into annex_version (id, framework_id, origin, drafted_by, drafted_on, changed_on, version)
                        values (?, ?, 'REVISION', ?, ?, ?, ?)
                        """)
                .params(
                        row.id(),
                        row.frameworkId(),
                        row.begun().personId(),
                        row.begun().on())
                .params(row.changedOn(), row.version())
                .update();
        save(draft);
    }

    /** Writes the draft over what was stored of it. */
    void save(Draft draft) {
        Draft.Row row = draft.row();
        writer.write(row.id(), row.frameworkId(), draft.content());
        jdbc.sql("""
                        update annex_version
                        set in_force_from = ?, review_by = ?, explanation = ?, changed_on = ?, version = ? where id = ?
                        """)
                .params(
                        row.plan().inForceFrom(),
                        row.plan().reviewBy(),
                        row.plan().explanation())
                .params(row.changedOn(), row.version(), row.id())
                .update();
        jdbc.sql("delete from annex_acceptance where annex_version_id = ? and revision <> ?")
                .params(row.id(), row.version())
                .update();
    }

    /** @param revision the version of the draft that was accepted */
    void accept(UUID id, UUID frameworkId, Acceptance acceptance, long revision) {
        jdbc.sql("""
                        insert into annex_acceptance (id, annex_version_id, framework_id, organisation_id, person_id,
                            person_name, accepted_on, revision)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(Ids.next(), id, frameworkId, acceptance.partyId(), acceptance.personId())
                .params(acceptance.name(), acceptance.on(), revision)
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
        jdbc.sql("update annex_version set number = ?, in_force_from = ?, review_by = ?, accepted_on = ? where id = ?")
                .params(version.number(), version.inForceFrom(), version.reviewBy())
                .params(version.acceptedOn(), version.id())
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
        Draft.Row row = draft.row();
        writer.write(row.id(), row.frameworkId(), new AnnexContent(List.of(), List.of(), Map.of()));
        jdbc.sql("delete from annex_acceptance where annex_version_id = ?")
                .param(row.id())
                .update();
        jdbc.sql("delete from annex_version where id = ?").param(row.id()).update();
    }
}
