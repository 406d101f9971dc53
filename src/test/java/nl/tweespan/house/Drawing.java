package nl.tweespan.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.DiagramOptions;

/** The rooms and who uses whom, drawn in {@code docs/rooms.puml}. */
public final class Drawing {

    private static final Path KEPT = Path.of("docs", "rooms.puml");
    private static final Path DRAWN = Path.of("target", "rooms", "components.puml");

    private Drawing() {}

    public static void isUpToDate(ApplicationModules rooms) throws IOException {
        new Documenter(
                        rooms,
                        Documenter.Options.defaults()
                                .withOutputFolder(DRAWN.getParent().toString()))
                .writeModulesAsPlantUml(DiagramOptions.defaults().withStyle(DiagramOptions.DiagramStyle.UML));
        if (Boolean.getBoolean("rooms.draw")) {
            Files.copy(DRAWN, KEPT, StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(lines(KEPT))
                .as("draw the rooms again with ./mvnw test -Dtest=HouseTests -Drooms.draw=true")
                .isEqualTo(lines(DRAWN));
    }

    /** Their order is another each time. */
    private static List<String> lines(Path drawing) throws IOException {
        return Files.readAllLines(drawing).stream().sorted().toList();
    }
}
