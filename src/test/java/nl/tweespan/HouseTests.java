package nl.tweespan;

import java.io.IOException;
import nl.tweespan.house.ArchitectureRules;
import nl.tweespan.house.Drawing;
import nl.tweespan.house.FileRules;
import nl.tweespan.house.FormRules;
import nl.tweespan.house.MessageRules;
import nl.tweespan.house.SqlRules;
import nl.tweespan.house.TemplateRules;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The rules of the house (docs/architecture.md); run without Spring and in seconds. */
class HouseTests {

    private static final ApplicationModules ROOMS = ApplicationModules.of(TweespanApplication.class);

    @Test
    void roomsDependOnlyOnWhatTheyDeclare() {
        ROOMS.verify();
    }

    @Test
    void theDrawingOfTheRoomsIsUpToDate() throws IOException {
        Drawing.isUpToDate(ROOMS);
    }

    @Nested
    class Architecture extends ArchitectureRules {}

    @Nested
    class Files extends FileRules {}

    @Nested
    class Templates extends TemplateRules {}

    @Nested
    class Sql extends SqlRules {}

    @Nested
    class Forms extends FormRules {}

    @Nested
    class Messages extends MessageRules {}
}
