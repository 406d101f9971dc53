package nl.tweespan.framework.web;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import nl.tweespan.party.Colours;
import nl.tweespan.party.Organisation;
import nl.tweespan.party.Parties;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.WebRequest;

/** The accents of the parties as a style sheet; a new party brings its own with its definition file. */
@Controller
class PartyColoursController {

    private static final MediaType CSS = MediaType.parseMediaType("text/css;charset=UTF-8");
    /** Short, for a new party must show; asking again costs an empty answer. */
    private static final CacheControl CACHE =
            CacheControl.maxAge(Duration.ofMinutes(10)).cachePublic();

    private final Parties parties;

    PartyColoursController(Parties parties) {
        this.parties = parties;
    }

    @GetMapping("/parties.css")
    ResponseEntity<String> show(WebRequest request) {
        String sheet = sheet(parties.all());
        String tag = '"' + Integer.toHexString(sheet.hashCode()) + '"';
        if (request.checkNotModified(tag)) {
            return ResponseEntity.status(304).cacheControl(CACHE).eTag(tag).build();
        }
        return ResponseEntity.ok()
                .contentType(CSS)
                .cacheControl(CACHE)
                .eTag(tag)
                .body(sheet);
    }

    private static String sheet(List<Organisation> parties) {
        String light = parties.stream()
                .map(party ->
                        rule(party, party.colours().light(), party.colours().lightGround()))
                .collect(Collectors.joining());
        String dark = parties.stream().map(party -> dark(party)).collect(Collectors.joining());
        return light + "@media screen and (prefers-color-scheme: dark) {\n" + dark + "}\n";
    }

    private static String dark(Organisation party) {
        Colours colours = party.colours();
        return rule(party, colours.dark(), colours.darkGround());
    }

    /** Codes and colours were checked by the importer and by the database; nothing else can stand here. */
    private static String rule(Organisation party, String ink, String ground) {
        return ".party-%s { --party-ink: %s; --party-ground: %s; }\n".formatted(party.code(), ink, ground);
    }
}
