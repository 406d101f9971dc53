package nl.tweespan.project.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.tweespan.definition.UnitType;
import nl.tweespan.party.Parties;
import nl.tweespan.project.life.Stage;
import nl.tweespan.project.life.StagedProjects;
import nl.tweespan.shared.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.ResultActions;

/** Ids and values that no page of ours offers. */
class ForgedTests extends ProjectWebTest {

    @Test
    void aPartyIsAnsweredForByItsOwnPeopleAndUnits() throws Exception {
        String reference = projects.in(Stage.ELABORATION);
        UUID group = projects.bean(Parties.class)
                .units(projects.party("ut"), UnitType.GROUP)
                .get(0)
                .id();
        for (UUID unit : List.of(projects.unit("zgt"), Ids.next(), group)) {
            particulars(reference, "ut", "unitId", unit.toString())
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(content().string(containsString("Kies een eenheid")));
        }
        for (UUID person : Set.of(projects.actor("contact-zgt").personId(), Ids.next())) {
            particulars(reference, "ut", "contactId", person.toString()).andExpect(status().isUnprocessableContent());
        }
        particulars(reference, "ut", "unitId", "no-uuid")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Kies een van de mogelijkheden.")));
        particulars(reference, "ut", "unitId", projects.unit("ut").toString()).andExpect(status().isSeeOther());
    }

    @Test
    void particularsOfAThirdPartyOrOfNobodyAreRefused() throws Exception {
        String reference = projects.in(Stage.ELABORATION);
        String url = url(reference, "/particulars");
        send("contact-zgt", url, "version", version(reference), "parties[0].partyId", Ids.next() + "")
                .andExpect(status().isUnprocessableContent());
        send("contact-zgt", url, "version", version(reference), "parties[3].unitId", projects.unit("ut") + "")
                .andExpect(status().isUnprocessableContent());
        send("contact-zgt", url, "version", version(reference), "parties[300].unitId", projects.unit("ut") + "")
                .andExpect(status().is4xxClientError());
    }

    private ResultActions particulars(String reference, String party, String field, String value) throws Exception {
        return send(
                "contact-zgt",
                url(reference, "/particulars"),
                "version",
                version(reference),
                "parties[0].partyId",
                projects.party(party).toString(),
                "parties[0]." + field,
                value);
    }

    @ParameterizedTest
    @CsvSource({"conditions/{id}", "deviations/{id}/removal"})
    void anUnknownRecordIsNotFoundAndAWrongIdIsRefused(String path) throws Exception {
        boolean condition = path.startsWith("conditions");
        String account = condition ? "medisch-directeur" : "contact-zgt";
        String reference = projects.in(condition ? Stage.SIGNING : Stage.ELABORATION);
        String unknown = url(reference, "/" + path.replace("{id}", Ids.next().toString()));
        read(account, unknown).andExpect(status().isNotFound());
        send(account, unknown, "version", version(reference), "finding", "Done").andExpect(status().isNotFound());
        String wrong = url(reference, "/" + path.replace("{id}", "no-uuid"));
        read(account, wrong).andExpect(status().isBadRequest());
        send(account, wrong, "version", version(reference), "finding", "Done").andExpect(status().isBadRequest());
    }

    @Test
    void aConditionOfAnotherProjectIsNotFound() throws Exception {
        String other = projects.approvedOnCondition();
        String reference = projects.approvedOnCondition();
        UUID condition = projects.view(other).project().conditions().get(0).id();
        send(
                        "medisch-directeur",
                        url(reference, "/conditions/" + condition),
                        "version",
                        version(reference),
                        "finding",
                        "x")
                .andExpect(status().isNotFound());
    }

    @Test
    void aDeviationOfAnotherProjectStays() throws Exception {
        String other = projects.in(Stage.ELABORATION);
        send(
                        "contact-zgt",
                        url(other, "/deviations"),
                        "version",
                        version(other),
                        "article",
                        "5",
                        "difference",
                        "d",
                        "reason",
                        "r")
                .andExpect(status().isSeeOther());
        UUID deviation = projects.view(other).project().deviations().get(0).id();
        String reference = projects.in(Stage.ELABORATION);
        send("contact-zgt", url(reference, "/deviations/" + deviation + "/removal"), "version", version(reference))
                .andExpect(status().isNotFound());
        assertThat(projects.view(other).project().deviations()).hasSize(1);
        send("contact-zgt", url(other, "/deviations/" + deviation + "/removal"), "version", version(other))
                .andExpect(status().isSeeOther());
        assertThat(projects.view(other).project().deviations()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"99", "", "4.2", "x"})
    void aDeviationNamesAnArticle(String article) throws Exception {
        String reference = projects.in(Stage.ELABORATION);
        send(
                        "contact-zgt",
                        url(reference, "/deviations"),
                        "version",
                        version(reference),
                        "article",
                        article,
                        "difference",
                        "d",
                        "reason",
                        "r")
                .andExpect(status().isUnprocessableContent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"z", "aa", "A", "1"})
    void thereAreTheElementsOfTheAgreement(String letter) throws Exception {
        String reference = projects.in(Stage.ELABORATION);
        read("contact-zgt", url(reference, "/elements/" + letter)).andExpect(status().isNotFound());
        send("contact-zgt", url(reference, "/elements/" + letter), "version", "0", "text", "x")
                .andExpect(status().isNotFound());
        send("contact-zgt", url(reference, "/confirmations"), "read", text(reference), "letters", letter)
                .andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"oncology:nowhere", "nothing:imaging-diagnostics", "oncology", ":"})
    void aProposalServesCellsOfTheAnnex(String cell) throws Exception {
        send(
                        "contact-zgt",
                        "/projects",
                        "title",
                        "A title",
                        "summary",
                        "Words",
                        "kind",
                        "RESEARCH",
                        "_technology",
                        "on",
                        "place",
                        "in",
                        "cells",
                        cell,
                        "framework",
                        "ut-zgt-2019",
                        "version",
                        "0")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("A title")));
    }

    @ParameterizedTest
    @CsvSource({"kind, NONSENSE", "kind, ''", "technology, x", "title, '  a'", "title, 'ab '", "summary, ' '"})
    void aProposalOfValuesThatDoNotExistIsShownAgain(String field, String value) throws Exception {
        String[] fields = {
            "title",
            "A title",
            "summary",
            "Words",
            "kind",
            "EDUCATION",
            "technology",
            "true",
            "place",
            "in",
            "cells",
            "oncology:imaging-diagnostics",
            "framework",
            "ut-zgt-2019",
            "version",
            "0"
        };
        for (int index = 0; index < fields.length; index += 2) {
            fields[index + 1] = fields[index].equals(field) ? value : fields[index + 1];
        }
        send("contact-zgt", "/projects", fields)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("value=\"oncology:imaging-diagnostics\"")));
    }

    @ParameterizedTest
    @CsvSource({"unknown-framework, 404", "'', 404"})
    void aProposalStandsUnderAFramework(String framework, int status) throws Exception {
        send(
                        "contact-zgt",
                        "/projects",
                        "title",
                        "A title",
                        "summary",
                        "Words",
                        "kind",
                        "EDUCATION",
                        "technology",
                        "true",
                        "framework",
                        framework,
                        "version",
                        "0")
                .andExpect(status().is(status));
    }

    @Test
    void aReviewAnswersTheQuestionsThatAreAsked() throws Exception {
        String reference = projects.in(Stage.IN_REVIEW);
        send("zgt-academie", url(reference, "/review"), "read", text(reference), "outcome", "NONSENSE")
                .andExpect(status().isUnprocessableContent());
        send("zgt-academie", url(reference, "/review"), "read", text(reference), "outcome", "ENDORSE", "spearhead", "x")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Kies een speerpunt")));
        send(
                        "zgt-academie",
                        url(reference, "/review"),
                        "read",
                        text(reference),
                        "outcome",
                        "SEND_BACK",
                        "reasons",
                        "More",
                        "answers[forged]",
                        "x",
                        "answers[" + "y".repeat(5000) + "]",
                        "x")
                .andExpect(status().is3xxRedirection());
        assertThat(projects.view(reference).project().review().answers()).isEmpty();
        read("zgt-academie", url(reference, "")).andExpect(status().isOk());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ?after=x&place=-1               | 200
        ?before=UT-ZGT-1999-001         | 200
        ?after=%27&before=x&end=true    | 200
        ?end=x                          | 400
        ?place=x                        | 400
        ?after=x&place=99999999999      | 200
        ?year=x                         | 400
        ?year=-5                        | 200
        ?status=NONSENSE&kind=x&mine=y  | 200
        ?sort=nonsense                  | 200
        ?sort=-title                    | 200
        ?sort=title'--                  | 200
        ?q=%25_%5C                      | 200
        ?q=%00                          | 400
        ?theme=x&domain=y               | 200
        ?framework=x                    | 404
        /UT-ZGT-1999-001                | 404
        /%27                            | 404
        """)
    void aListTakesWhatComes(String query, int status) throws Exception {
        read("contact-zgt", "/projects" + query.replace("'", "%27")).andExpect(status().is(status));
    }

    /** An address that does not say where its stretch stands is not taken for the end of a long list. */
    @Test
    void aListSaysNoMoreOfItsPlaceThanItKnows() throws Exception {
        String list = read("contact-zgt", "/projects?sort=reference")
                .andReturn()
                .getResponse()
                .getContentAsString();
        String first = list.replaceAll("(?s).*?<span class=\"ref\">([^<]+).*", "$1");
        read("contact-zgt", "/projects?sort=reference&after=" + first)
                .andExpect(content().string(containsString("class=\"pager\"")))
                .andExpect(content().string(not(containsString("meer dan 500"))));
    }

    @Test
    void everybodysDraftIsHisOwn() throws Exception {
        String reference = projects.draft("contact-ut", StagedProjects.research());
        for (String path : List.of(
                "",
                "/proposal",
                "/submission",
                "/withdrawal",
                "/review",
                "/elements/" + StagedProjects.SHARED,
                "/refusal")) {
            read("contact-zgt", url(reference, path)).andExpect(status().isNotFound());
            read("zgt-academie", url(reference, path)).andExpect(status().isNotFound());
        }
        for (String path : List.of(
                "/proposal",
                "/submission",
                "/withdrawal",
                "/review",
                "/elements/" + StagedProjects.SHARED,
                "/confirmations")) {
            send(
                            "contact-zgt",
                            url(reference, path),
                            "version",
                            "0",
                            "words",
                            "x",
                            "title",
                            "Mine",
                            "summary",
                            "Mine",
                            "kind",
                            "EDUCATION",
                            "technology",
                            "true",
                            "outcome",
                            "REFUSE",
                            "reasons",
                            "x",
                            "letters",
                            StagedProjects.SHARED)
                    .andExpect(status().isNotFound());
        }
        read("contact-zgt", "/projects?q=" + reference).andExpect(content().string(containsString("Geen projecten")));
        read("contact-ut", url(reference, "")).andExpect(status().isOk());
        read("auditor", url(reference, "")).andExpect(status().isNotFound()); // of the other party
    }
}
