package nl.tweespan.project.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import nl.tweespan.party.Parties;
import nl.tweespan.project.life.Stage;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.ResultActions;

/** A project may have more than the two parties that conclude it (annex, A.2.7). */
class ParticipantTests extends ProjectWebTest {

    @Test
    void anotherOrganisationTakesPartAndLeavesAgain() throws Exception {
        String reference = projects.in(Stage.ELABORATION);
        read("contact-zgt", url(reference, "/particulars"))
                .andExpect(content().string(containsString("Medisch Spectrum Twente")));

        put(reference, mst()).andExpect(status().isSeeOther());
        assertThat(projects.view(reference).project().participants()).containsExactly(mst());
        read("decaan", url(reference, ""))
                .andExpect(content().string(containsString("Doet ook mee")))
                .andExpect(content().string(containsString("party-mst")));

        put(reference).andExpect(status().isSeeOther());
        assertThat(projects.view(reference).project().participants()).isEmpty();
    }

    @Test
    void aPartyOrAStrangerIsNoParticipant() throws Exception {
        String reference = projects.in(Stage.ELABORATION);

        put(reference, projects.party("ut"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("moet een andere organisatie zijn")));
        put(reference, UUID.randomUUID()).andExpect(status().isUnprocessableContent());

        UUID project = projects.view(reference).project().id();
        assertThatThrownBy(() -> beans.getBean(JdbcTemplate.class)
                        .update("insert into project_participant values (?, ?)", project, projects.party("ut")))
                .hasMessageContaining("no participant beside itself");
    }

    private ResultActions put(String reference, UUID... participants) throws Exception {
        String[] fields = new String[2 + 2 * participants.length];
        fields[0] = "version";
        fields[1] = version(reference);
        for (int index = 0; index < participants.length; index++) {
            fields[2 + 2 * index] = "participants";
            fields[3 + 2 * index] = participants[index].toString();
        }
        return send("contact-zgt", url(reference, "/particulars"), fields);
    }

    private UUID mst() {
        return beans.getBean(Parties.class).byCode("mst").id();
    }
}
