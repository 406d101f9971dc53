package nl.tweespan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The texts of a room are found by standing where texts stand. */
class MessagesTests {

    @Test
    void aRoomIsFoundOnceAndInItsPlace() {
        assertThat(Messages.found())
                .contains("messages/account", "messages/project")
                .isSorted()
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("messages/[a-z]+"));
    }
}
