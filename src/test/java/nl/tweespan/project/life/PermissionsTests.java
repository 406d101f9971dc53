package nl.tweespan.project.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import nl.tweespan.shared.Role;
import org.junit.jupiter.api.Test;

/** The table of permissions says what was meant, and what {@code docs/permissions.md} says. */
class PermissionsTests {

    @Test
    void everyCellSaysWhatWasMeant() {
        for (Stage stage : Stage.values()) {
            for (Role role : Role.values()) {
                assertThat(Permissions.of(stage, role))
                        .as(stage + " x " + role)
                        .containsExactlyInAnyOrderElementsOf(Whitelist.of(stage, role));
            }
        }
    }

    @Test
    void everyCommandIsGivenToSomebody() {
        assertThat(Command.values())
                .allMatch(
                        command -> Arrays.stream(Role.values()).anyMatch(role -> Permissions.everGiven(role, command)));
    }

    @Test
    void everyCommandKnowsWhoOnceMight() {
        for (Role role : Role.values()) {
            for (Command command : Command.values()) {
                assertThat(Permissions.everGiven(role, command))
                        .as(role + " x " + command)
                        .isEqualTo(Whitelist.everGiven(role, command));
            }
        }
    }

    @Test
    void thePrintedPageIsUpToDate() throws IOException {
        String page = PermissionsPage.print();
        if (Boolean.getBoolean("permissions.write")) {
            Files.createDirectories(PermissionsPage.FILE.getParent());
            Files.writeString(PermissionsPage.FILE, page);
        }
        assertThat(PermissionsPage.FILE).exists();
        assertThat(Files.readString(PermissionsPage.FILE))
                .as(
                        "%s differs from the table; print it again with"
                                + " ./mvnw test -Dtest=PermissionsTests -Dpermissions.write=true",
                        PermissionsPage.FILE)
                .isEqualTo(page);
    }
}
