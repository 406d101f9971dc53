package nl.tweespan.project.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import nl.tweespan.TestClock;
import nl.tweespan.project.life.Stage;
import nl.tweespan.project.life.StagedProjects;
import nl.tweespan.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Projects in every stage in which dates, names, words and confirmations are there or not, by a chance that is always the same. */
final class UnevenProjects {

    private static final int OF_A_STAGE = 5;

    /** What the elaboration may still lack; {@code n} numbers the project. */
    private static final List<String> LACKING = List.of("""
        update project_party y set unit_id = case when abs(hashtext(o.code || 'unit' || :n)) % 3 > 0 then unit_id end,
               contact_id = case when abs(hashtext(o.code || 'contact' || :n)) % 3 > 0 then contact_id end
        from organisation o, project p
        where o.id = y.organisation_id and p.id = y.project_id and y.project_id = :id and p.initiator_id <> o.id
        """, """
        update element set text = null where checklist_id = :id and abs(hashtext(letter || :n)) % 4 = 0
        """, """
        delete from confirmation c using element e, organisation o, project p
        where e.id = c.element_id and o.id = c.organisation_id and p.id = c.checklist_id and c.checklist_id = :id
          and (not project_element_filled(p, e) or abs(hashtext(o.code || e.letter || :n)) % 5 = 0)
        """);

    private final StagedProjects projects;
    private final JdbcClient jdbc;
    private final Random chance = new Random(20_261_124);

    UnevenProjects(StagedProjects projects) {
        this.projects = projects;
        this.jdbc = projects.bean(JdbcClient.class);
    }

    /** Their references. */
    List<String> make() {
        List<String> made = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            for (int number = 0; number < OF_A_STAGE; number++) {
                made.add(uneven(stage));
            }
        }
        made.add(projects.sentBackBy("zgt-academie"));
        made.add(projects.sentBackBy("medisch-directeur"));
        made.add(projects.approvedOnCondition());
        made.add(projects.refusedByUt());
        made.add(projects.withAddendum());
        made.add(projects.withExtension());
        made.add(projects.withEnd("coordinator"));
        made.add(projects.withEnd("medisch-directeur"));
        made.add(projects.withAgreedEnd());
        String differs = projects.withEnd("coordinator");
        projects.answerEnd("medisch-directeur", differs, false);
        made.add(differs);
        for (int number = 0; number < OF_A_STAGE; number++) {
            made.add(extended());
        }
        made.add(projects.resting("medisch-directeur"));
        String asked = projects.in(Stage.ELABORATION);
        projects.ask(asked, Role.PROJECT_LEAD, "ut");
        projects.ask(asked, Role.APPROVER, "ut");
        made.add(asked);
        made.add(begun(13)); // months: a report is due, and what it needs was proved from its signature on
        made.add(held());
        return made;
    }

    /** Its last day was moved, before it had come or after. */
    private String extended() {
        String reference = projects.in(Stage.AGREED, StagedProjects.research());
        LocalDate ends = TestClock.today().plusDays(chance.nextInt(-20, 20));
        dates(projects.view(reference).project().id(), ends.minusDays(40), ends);
        projects.extend(reference, TestClock.today().plusDays(chance.nextInt(21, 60)));
        projects.signAddendum("decaan", reference);
        projects.signAddendum("clustermanager", reference);
        return reference;
    }

    /** Signed today, as if it had begun so many months ago. */
    private String begun(int months) {
        String reference = projects.inNeed();
        dates(
                projects.view(reference).project().id(),
                TestClock.today().minusMonths(months),
                TestClock.today().plusYears(3));
        return reference;
    }

    /** Begun without what it needs. */
    private String held() {
        return projects.unproved();
    }

    private String uneven(Stage stage) {
        String reference = projects.in(stage);
        ProjectDetails project = projects.view(reference).project();
        switch (stage) {
            case ELABORATION, IN_APPROVAL -> {
                dates(project.id(), day(20), day(20));
                LACKING.forEach(lack -> jdbc.sql(lack)
                        .params(Map.of("id", project.id(), "n", "" + chance.nextInt()))
                        .update());
            }
            case SIGNING -> {
                if (chance.nextBoolean()) {
                    projects.sign("decaan", reference);
                }
            }
            case AGREED -> {
                LocalDate starts = TestClock.today().plusDays(chance.nextInt(-30, 10));
                dates(project.id(), starts, starts.plusDays(chance.nextInt(1, 30)));
            }
            case REFUSED -> {
                told(project.id(), "word");
                told(project.id(), "letter");
            }
            default -> {
                /* nothing that chance would change */
            }
        }
        return reference;
    }

    private void dates(UUID project, @Nullable LocalDate starts, @Nullable LocalDate ends) {
        LocalDate end = starts != null && ends != null && !ends.isAfter(starts) ? null : ends;
        jdbc.sql("update project set starts_on = ?, ends_on = ? where id = ?")
                .params(starts, end, project)
                .update();
    }

    private void told(UUID project, String how) {
        if (chance.nextInt(4) > 0) {
            jdbc.sql("update refusal set " + how + "_on = ?, " + how + "_to = 'Iemand' where project_id = ?")
                    .params(TestClock.today(), project)
                    .update();
        }
    }

    private @Nullable LocalDate day(int within) {
        return chance.nextInt(3) == 0 ? null : TestClock.today().plusDays(chance.nextInt(within));
    }
}
