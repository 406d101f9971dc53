package nl.tweespan.project.norms;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What can be true of a project on a day that matters to a norm; {@link NormFacts} counts the projects for each. */
enum NormFact {
    KNOWN("true"),
    RESEARCH("k.kind = 'RESEARCH'"),
    EDUCATION("k.kind = 'EDUCATION'"),
    BOTH("k.kind = 'BOTH'"),
    DEVIATING("exists (select 1 from deviation v where v.project_id = k.id and v.recorded_on <= :on)"),

    /** Teaches, and is past the elaboration. */
    WHW_ASKED("k.own and k.kind <> 'RESEARCH' and (k.stood = 'IN_APPROVAL' or k.approved)"),
    WHW_MISSING(WHW_ASKED.andNot(done("CHECK_WHW"))),

    /** Runs, and was concluded under this framework. */
    ACTIVE("k.own and k.ran"),
    ACTIVE_UNSIGNED(ACTIVE.and("k.unsigned")),
    /** Runs, and was concluded under a predecessor (P.3). */
    EXISTING("not k.own and k.ran"),
    UNTOLD(ACTIVE.and("""
            exists (select 1 from project_party pp where pp.project_id = k.id and not exists (
                select 1 from internal_notice n
                where n.project_id = k.id and n.organisation_id = pp.organisation_id and n.told_on <= :on))
            """)),

    REFUSED("k.stood = 'REFUSED'"),
    REFUSED_UNTOLD("k.status = 'REFUSED_OPEN'"),

    RESEARCHING("k.kind <> 'EDUCATION'"),
    OFF_THEME("k.off_theme_subject is not null"),
    THEMELESS(RESEARCHING.and("k.off_theme_subject is null and not exists "
            + "(select 1 from project_cell c where c.project_id = k.id)")),
    OFF_THEME_AGREED(OFF_THEME.and(done("RECORD_WRITTEN_AGREEMENT"))),
    OFF_THEME_UNCOVERED("k.stood = 'NOT_COVERED'"),
    OFF_THEME_BARE(OFF_THEME.and("k.approved and not " + done("RECORD_WRITTEN_AGREEMENT"))),

    IN_REVIEW("k.stood = 'IN_REVIEW'"),
    PROCEEDED("k.own and " + done("ENDORSE")),
    UNREVIEWED(PROCEEDED.andNot("exists (select 1 from review r where r.project_id = k.id and r.reviewed_on <= :on)")),

    ELABORATING("k.stood in ('ELABORATION', 'IN_APPROVAL')"),
    APPROVED("k.approved"),
    INCOMPLETE(APPROVED.and(
            "exists (select 1 from project_progress g where g.project_id = k.id and g.confirmed < g.elements)")),

    SIGNING("k.stood = 'SIGNING'"),
    CONCLUDED("k.approved and k.stood <> 'SIGNING'"),
    WRONGLY_SIGNED(CONCLUDED.and("""
            (k.unsigned or exists (select 1 from project_signature g where g.project_id = k.id
                and not held_office(g.person_id, g.organisation_id, g.office_code, g.unit_id, g.signed_on)))
            """)),
    /** Has met its conditions and waits for a signature that nobody can set. */
    OFFICE_VACANT(SIGNING.andNot("""
            exists (select 1 from approval_condition c where c.project_id = k.id and (c.met_on <= :on) is not true)
             and exists (select 1 from framework_signatory s
                join project_party pp on pp.project_id = k.id and pp.organisation_id = s.organisation_id
                where s.framework_id = k.framework_id
                and not exists (select 1 from project_signature g where g.project_id = k.id
                    and g.organisation_id = s.organisation_id and g.signed_on <= :on)
                and not exists (select 1 from held h where h.organisation_id = s.organisation_id and h.code = s.office_code
                    and h.unit_id = pp.unit_id and h.held_from <= :on and h.held_until > :on))
            """));

    private final String condition;

    NormFact(String condition) {
        this.condition = condition;
    }

    /** Whether a command was given by then; the moves know it, also when the record itself was overwritten later. */
    private static String done(String command) {
        return "exists (select 1 from project_move m where m.project_id = k.id and m.command = '" + command
                + "' and m.moved_on <= :on)";
    }

    /** Rows of fact and truth for a project {@code k}, for a {@code values} list. */
    static String rows() {
        return Arrays.stream(values())
                .map(fact -> "('" + fact.name() + "', " + fact.condition + ")")
                .collect(Collectors.joining(", "));
    }

    private String and(String further) {
        return condition + " and " + further;
    }

    private String andNot(String further) {
        return and("not " + further);
    }
}
