package nl.tweespan.amendment.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import nl.tweespan.SignedInActor;
import nl.tweespan.agenda.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;

/** An amendment binds when the board of each party has decided, on the text as it stands. */
class BothBoardsTests extends ChangeTest {

    @Autowired
    ChangeTasks tasks;

    @Autowired
    UserDetailsService accounts;

    @AfterEach
    void takeBack() throws Exception {
        for (int number : jdbc.sql("select number from framework_change where kind = 'AMENDMENT' and state = 'OPEN'")
                .query(Integer.class)
                .list()) {
            withdraw("medisch-directeur", "/amendments/" + number);
        }
        SignedInActor.signOut();
    }

    @Test
    void oneBoardIsNotEnough() throws Exception {
        String path = ready("9.2");
        int before = newest();
        adopt("bestuur-ut", path, after(3)).andExpect(status().isSeeOther());

        assertThat(newest()).as("versions after one board").isEqualTo(before);
        read("auditor", path)
                .andExpect(content()
                        .string(allOf(
                                containsString("Wacht op een ander bestuur"),
                                containsString("UT: vastgesteld"),
                                containsString("College van Bestuur"),
                                not(containsString("ZGT: vastgesteld")))));
        assertThat(mine("bestuur-zgt")).containsExactly(HOME + path + "/adoption");
        assertThat(mine("bestuur-ut")).isEmpty();
        adopt("bestuur-ut", path, after(3)).andExpect(status().isConflict());

        LocalDate later = after(9);
        adopt("bestuur-zgt", path, later).andExpect(status().isSeeOther());

        assertThat(newest()).isEqualTo(before + 1);
        assertThat(frameworks.versions(framework().id()).get(before).inForceFrom())
                .as("the later of the days that both named")
                .isEqualTo(later);
        read("auditor", path)
                .andExpect(
                        content().string(allOf(containsString("UT: vastgesteld"), containsString("ZGT: vastgesteld"))));
    }

    @Test
    void aChangedProposalLetsTheAdoptionFall() throws Exception {
        String path = ready("9.2");
        int before = newest();
        adopt("bestuur-ut", path, after(20)).andExpect(status().isSeeOther());
        mean("coordinator", path, "AFFECTED", "Krijgt een bijlage.", covered().subList(0, 1))
                .andExpect(status().isSeeOther());
        read("auditor", path).andExpect(content().string(containsString("vervallen")));

        adopt("bestuur-zgt", path, after(20)).andExpect(status().isSeeOther());
        assertThat(newest()).as("UT decided on other consequences").isEqualTo(before);
        assertThat(mine("bestuur-ut")).containsExactly(HOME + path + "/adoption");
        adopt("bestuur-ut", path, after(20)).andExpect(status().isSeeOther());
        assertThat(newest()).isEqualTo(before + 1);
    }

    @Test
    void theFormAsksBodyDayAndEvidence() throws Exception {
        String path = ready("9.2");
        String[] form = {
            "body",
            " ",
            "decidedOn",
            today().plusDays(1).toString(),
            "evidence",
            "",
            "effectiveOn",
            "",
            "version",
            version(path)
        };
        send("bestuur-ut", path + "/adoption", form)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"evidence-error\"")));
        form[1] = "College van Bestuur";
        form[5] = "Besluit 12";
        form[7] = after(3).toString();
        send("bestuur-ut", path + "/adoption", form)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Het besluit is van een dag tussen")));
    }

    /** The old English text must not stand beside the new Dutch one as if it said the same. */
    @Test
    void theLanguageThatIsMissingIsNamedOnTheArticle() throws Exception {
        String path = ready("9.3", "en[9.3]", "");
        assertThat(jdbc.sql("select missing from amendment_text where paragraph = '9.3' and text_en is null")
                        .query(String.class)
                        .list())
                .contains("en");
        read("auditor", path + "?locale=en").andExpect(content().string(containsString("not translated yet")));
        LocalDate from = after(2);
        adopt("bestuur-ut", path, from).andExpect(status().isSeeOther());
        adopt("bestuur-zgt", path, from).andExpect(status().isSeeOther());
        read("auditor", "/articles?on=" + from + "&locale=en")
                .andExpect(content()
                        .string(allOf(
                                containsString("not translated yet"),
                                containsString("Nieuwe woorden"),
                                not(containsString("Both abide by the ruling")))));
        read("auditor", "/articles?on=" + from + "&locale=nl")
                .andExpect(content().string(not(containsString("nog niet vertaald"))));
    }

    @Test
    void oneLanguageDoesNotKeepTheOldWords() throws Exception {
        String[] form = {"reasons", "R", "version", String.valueOf(newest()), "nl[9.2]", "Heel anders.", "en[9.2]", ""};
        form[7] = Paragraphs.of(
                        frameworks.versions(framework().id()).get(newest() - 1).definition())
                .words("9.2")
                .en();
        send("bestuur-ut", "/amendments/new", form)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("houdt in de andere de oude woorden")));
    }

    /** Answered and with a consequence for every project: only the boards are still to decide. */
    private String ready(String paragraph, String... more) throws Exception {
        String path = propose(paragraph, more);
        accept(path).andExpect(status().isSeeOther());
        mean("coordinator", path, "UNAFFECTED", "", covered()).andExpect(status().isSeeOther());
        return path;
    }

    private List<String> mine(String account) {
        return tasks.tasks(SignedInActor.signIn(accounts, account), today()).mine().stream()
                .map(Task::url)
                .toList();
    }
}
