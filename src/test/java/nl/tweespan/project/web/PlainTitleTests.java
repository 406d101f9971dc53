package nl.tweespan.project.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.tweespan.project.life.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.ResultActions;

/** A title reads as it is stored; what would not is refused at its field, with what was typed still there. */
class PlainTitleTests extends ProjectWebTest {

    private static final String REFUSED = "tekens die onzichtbaar zijn of de leesrichting omkeren";

    @ParameterizedTest
    @ValueSource(strings = {"title", "summary", "offThemeSubject"})
    void refusesAtTheFieldWhatDoesNotShow(String field) throws Exception {
        String reference = projects.in(Stage.DRAFT);
        for (String bad : new String[] {"Wond\u202edno\u202c", "Wond\u200den", "Wond\u2067en", "Wond\udb40\udc41en"}) {
            propose(reference, field, bad)
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(content().string(containsString(REFUSED)))
                    .andExpect(content().string(containsString("href=\"#" + field + "\"")));
        }
    }

    @Test
    void keepsTheComposedFormWithoutWhatCopyingLeft() throws Exception {
        String reference = projects.in(Stage.DRAFT);
        propose(reference, "title", "Ide\u0301e\u0308n over\u00ad wonden\u200b").andExpect(status().isSeeOther());

        assertThat(projects.view(reference).project().title()).isEqualTo("Id\u00e9\u00ebn over wonden");
    }

    /** Past the forms the database refuses. */
    @ParameterizedTest
    @CsvSource({"project, title", "person, name", "unit, name_nl", "theme, name_en"})
    void theDatabaseHoldsNamesAndTitlesToo(String table, String column) {
        JdbcTemplate jdbc = beans.getBean(JdbcTemplate.class);
        projects.in(Stage.DRAFT);
        String change = "update " + table + " set " + column + " = ? where id = (select id from " + table + " limit 1)";
        for (String bad : new String[] {"Twee\nregels", "Om\u202eom", "Ide\u0301e"}) {
            assertThatThrownBy(() -> jdbc.update(change, bad)).hasMessageContaining("_check");
        }
    }

    @Test
    void aTitleOfTwoLinesIsRefused() throws Exception {
        String reference = projects.in(Stage.DRAFT);
        propose(reference, "title", "Twee\nregels").andExpect(status().isUnprocessableContent());
    }

    private ResultActions propose(String reference, String field, String value) throws Exception {
        Map<String, String> fields = new HashMap<>(Samples.PROPOSAL);
        fields.put("version", version(reference));
        fields.put(field, value);
        return send(
                "contact-zgt",
                url(reference, "/proposal"),
                fields.entrySet().stream()
                        .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
                        .toArray(String[]::new));
    }
}
