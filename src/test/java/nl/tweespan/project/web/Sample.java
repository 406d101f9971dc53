package nl.tweespan.project.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.tweespan.project.life.ElementService.Written;
import nl.tweespan.project.life.Stage;
import nl.tweespan.project.life.StagedProjects;

/**
 * A form of a project, filled in rightly.
 *
 * @param name for the report
 * @param account who sends it
 * @param project makes a project that is ready for it and gives its reference
 * @param url where the form of that project stands
 * @param right what is filled in
 * @param mandatory the fields that may not be left empty
 * @param texts the fields that take free text, with the longest that they take
 */
record Sample(
        String name,
        String account,
        Function<StagedProjects, String> project,
        BiFunction<StagedProjects, String, String> url,
        Function<StagedProjects, Map<String, String>> right,
        Set<String> mandatory,
        Map<String, Integer> texts) {

    private static final String TODAY = "today";

    /** Every form of {@code nl.tweespan.project.web} that asks something or changes something. */
    static final List<Sample> ALL = List.of(
            form("proposal", "contact-zgt", Stage.DRAFT, "/proposal")
                    .right(Samples.PROPOSAL)
                    .mandatory("title", "summary")
                    .texts(Map.of("title", 150, "summary", 4000, "answers[lessons]", 4000)),
            form("submission", "contact-zgt", Stage.DRAFT, "/submission"),
            form("review", "zgt-academie", Stage.IN_REVIEW, "/review")
                    .right(Samples.REVIEW)
                    .mandatory("outcome")
                    .texts(Map.of("reasons", 4000, "answers[technology-judgement]", 4000)),
            form("particulars", "contact-zgt", Stage.ELABORATION, "/particulars")
                    .right(Map.of("startsOn", "2026-12-01", "endsOn", "2028-12-01")),
            form("element", "contact-zgt", Stage.ELABORATION, "/elements/" + StagedProjects.SHARED)
                    .right(Map.of("text", "ZGT collects, UT computes.", "evidence", "Minutes 4"))
                    .texts(Map.of("text", 8000, "evidence", 2000)),
            form("elements", "contact-zgt", Stage.ELABORATION, "/elements")
                    .right(Map.of(
                            "texts[" + StagedProjects.SHARED + "]",
                            "ZGT collects, UT computes.",
                            "were[" + StagedProjects.SHARED + "]",
                            Written.mark(null, null)))
                    .texts(Map.of(
                            "texts[" + StagedProjects.SHARED + "]",
                            8000,
                            "evidence[" + StagedProjects.SHARED + "]",
                            2000)),
            form("deviation", "contact-zgt", Stage.ELABORATION, "/deviations")
                    .right(Map.of("article", "5", "difference", "Costs are shared.", "reason", "The funder asks it."))
                    .mandatory("article", "difference", "reason")
                    .texts(Map.of("difference", 2000, "reason", 2000)),
            form("whw", "contact-zgt", Stage.ELABORATION, "/whw-check")
                    .right(Map.of("finding", "It fits the act.", "checkedOn", TODAY))
                    .mandatory("finding", "checkedOn")
                    .texts(Map.of("finding", 2000)),
            form("written-agreement", "contact-zgt", Stage.ELABORATION, "/written-agreement")
                    .right(Map.of("document", "Letter 12", "agreedOn", TODAY))
                    .mandatory("document", "agreedOn")
                    .texts(Map.of("document", 300)),
            form("internal-notice", "contact-zgt", Stage.ELABORATION, "/internal-notices")
                    .right(Map.of("told", "The ward", "toldOn", TODAY))
                    .mandatory("told", "toldOn")
                    .texts(Map.of("told", 500)),
            form("exemption", "contact-zgt", Stage.ELABORATION, "/exemption")
                    .right(Map.of("words", "Handled outside it."))
                    .mandatory("words")
                    .texts(Map.of("words", 4000)),
            form("withdrawal", "contact-zgt", Stage.IN_APPROVAL, "/withdrawal")
                    .right(Map.of("words", "No time."))
                    .mandatory("words")
                    .texts(Map.of("words", 4000)),
            form("approval", "medisch-directeur", Stage.IN_APPROVAL, "/approval")
                    .right(Map.of("outcome", "APPROVE", "reasons", "All is there."))
                    .mandatory("outcome")
                    .texts(Map.of("reasons", 4000)),
            form("refusing", "medisch-directeur", Stage.IN_APPROVAL, "/approval")
                    .right(Map.of("outcome", "REFUSE", "reasons", "Too little is there."))
                    .mandatory("reasons")
                    .texts(Map.of("reasons", 4000)),
            new Sample(
                    "condition",
                    "medisch-directeur",
                    StagedProjects::approvedOnCondition,
                    Samples::condition,
                    any -> Map.of("finding", "Decision 2026-4"),
                    Set.of("finding"),
                    Map.of("finding", 2000)),
            form("signature", "decaan", Stage.SIGNING, "/signature")
                    .right(Map.of("outcome", "SIGN", "signedOn", TODAY))
                    .mandatory("outcome", "signedOn"),
            form("unsigned", "decaan", Stage.SIGNING, "/signature")
                    .right(Map.of("outcome", "REFUSE", "signedOn", TODAY, "reasons", "The faculty has no room."))
                    .mandatory("reasons")
                    .texts(Map.of("reasons", 4000)),
            form("withholding", "contact-ut", Stage.ELABORATION, "/withholding")
                    .right(Map.of("reasons", "We have nobody for it."))
                    .mandatory("reasons")
                    .texts(Map.of("reasons", 4000)),
            form("word", "zgt-academie", Stage.REFUSED, "/refusal/word")
                    .right(Map.of("on", TODAY, "recipient", "Project contact UT"))
                    .mandatory("on", "recipient")
                    .texts(Map.of("recipient", 200)),
            form("notice", "coordinator", Stage.REFUSED, "/refusal/notice")
                    .right(Map.of("on", TODAY, "recipient", "Project contact UT"))
                    .mandatory("on", "recipient")
                    .texts(Map.of("recipient", 200)),
            new Sample(
                    "successor",
                    "coordinator",
                    projects -> projects.in(Stage.AGREED),
                    (projects, reference) -> "/projects/" + reference + "/successor",
                    projects -> Map.of(
                            "contactId",
                            projects.successor(projects.party("zgt")).toString(),
                            "reason",
                            "Goes."),
                    Set.of("reason"),
                    Map.of("reason", 2000)),
            form("discussion", "contact-ut", Stage.IN_REVIEW, "/discussion")
                    .right(Map.of("to", "all", "about", StagedProjects.SHARED, "text", "Who keeps the data?"))
                    .mandatory("to", "text")
                    .texts(Map.of("text", 4000)),
            form("addendum", "contact-zgt", Stage.AGREED, "/addendum")
                    .right(Map.of("reasons", "It changed.", "texts[" + StagedProjects.SHARED + "]", "Other words."))
                    .mandatory("reasons")
                    .texts(Map.of(
                            "reasons",
                            4000,
                            "texts[" + StagedProjects.SHARED + "]",
                            8000,
                            "evidence[" + StagedProjects.SHARED + "]",
                            2000)),
            of("addendum-approval", "medisch-directeur", StagedProjects::withAddendum, "/addendum/approval")
                    .right(Map.of("remark", "Fine."))
                    .texts(Map.of("remark", 4000)),
            of("addendum-signature", "decaan", StagedProjects::withExtension, "/addendum/signature")
                    .right(Map.of("signedOn", TODAY))
                    .mandatory("signedOn"),
            of("addendum-refusal", "decaan", StagedProjects::withExtension, "/addendum/refusal")
                    .right(Map.of("reasons", "No budget."))
                    .mandatory("reasons")
                    .texts(Map.of("reasons", 4000)),
            of("addendum-withdrawal", "contact-zgt", StagedProjects::withAddendum, "/addendum/withdrawal")
                    .right(Map.of("reasons", "Not needed."))
                    .mandatory("reasons")
                    .texts(Map.of("reasons", 4000)),
            form("progress", "contact-zgt", Stage.AGREED, "/progress")
                    .right(Map.of(
                            "done",
                            "Twelve measured.",
                            "results",
                            "They agree.",
                            "publications",
                            "https://example.org/1"))
                    .mandatory("done")
                    .texts(Map.of("done", 4000, "results", 4000, "delays", 4000, "risks", 4000, "publications", 4000)),
            form("suspension", "coordinator", Stage.AGREED, "/suspension")
                    .right(Map.of("reasons", "No participants.", "fromDay", TODAY))
                    .mandatory("reasons", "fromDay")
                    .texts(Map.of("reasons", 4000)),
            of("resumption", "coordinator", projects -> projects.resting("coordinator"), "/resumption")
                    .right(Map.of("reasons", "They are there."))
                    .mandatory("reasons")
                    .texts(Map.of("reasons", 4000)),
            form("proof", "specialist-zgt", Stage.AGREED, "/prerequisites")
                    .right(Map.of(
                            "code",
                            StagedProjects.NEEDED,
                            "proof",
                            "METC 2026-12",
                            "validFrom",
                            TODAY,
                            "validUntil",
                            "2028-12-01"))
                    .mandatory("code", "proof", "validFrom")
                    .texts(Map.of("proof", 2000)),
            form("completion", "contact-zgt", Stage.AGREED, "/completion")
                    .right(Samples.of("results", "data", "access", "property", "followUp"))
                    .mandatory("results", "data", "access", "property", "followUp")
                    .texts(Map.of("results", 4000, "followUp", 4000)),
            form("early-end", "coordinator", Stage.AGREED, "/early-end")
                    .right(Map.of("reasons", "No results.", "lastDay", TODAY))
                    .mandatory("reasons", "lastDay")
                    .texts(Map.of("reasons", 4000)),
            of(
                            "early-end-answer",
                            "medisch-directeur",
                            projects -> projects.withEnd("coordinator"),
                            "/early-end/answer")
                    .right(Map.of("outcome", "CONSENT", "words", "Agreed."))
                    .mandatory("outcome")
                    .texts(Map.of("words", 4000)),
            of(
                            "early-end-withdrawal",
                            "coordinator",
                            projects -> projects.withEnd("coordinator"),
                            "/early-end/withdrawal")
                    .right(Map.of("reasons", "Not needed."))
                    .mandatory("reasons")
                    .texts(Map.of("reasons", 4000)),
            of("termination", "medisch-directeur", StagedProjects::withAgreedEnd, "/termination")
                    .right(Samples.of("people", "data", "money", "facilities", "publications"))
                    .mandatory("people", "data", "money", "facilities", "publications")
                    .texts(Map.of("people", 4000, "publications", 4000)));

    private static Sample form(String name, String account, Stage stage, String path) {
        return of(name, account, projects -> projects.in(stage), path);
    }

    private static Sample of(String name, String account, Function<StagedProjects, String> project, String path) {
        return new Sample(
                name,
                account,
                project,
                (projects, reference) -> "/projects/" + reference + path,
                any -> Map.of(),
                Set.of(),
                Map.of());
    }

    private Sample right(Map<String, String> values) {
        return new Sample(
                name,
                account,
                project,
                url,
                projects -> Samples.dated(values, TODAY, projects.today().toString()),
                mandatory,
                texts);
    }

    private Sample mandatory(String... fields) {
        return new Sample(name, account, project, url, right, Set.of(fields), texts);
    }

    private Sample texts(Map<String, Integer> longest) {
        return new Sample(name, account, project, url, right, mandatory, longest);
    }

    /** Whether it goes stale as a whole: what is said about a project never does, and of all elements each does by itself. */
    boolean changes() {
        return !Set.of("discussion", "elements").contains(name);
    }

    /** The fields that take a date. */
    List<String> dates() {
        return Samples.DATES.stream()
                .filter(field -> mandatory.contains(field) || name.equals("particulars") && field.endsWith("sOn"))
                .toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
