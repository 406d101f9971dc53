package nl.tweespan.account.web;

import nl.tweespan.account.life.NewLink;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** Shows a new link. No redirect goes before it: what a session or an address keeps is kept too long. */
@Component
class LinkPage {

    static final String PARAMETER = "link";

    private final String registry;

    /** @param registry where people find the registry; empty when that is where the administrator found it */
    LinkPage(@Value("${tweespan.address}") String registry) {
        this.registry = registry;
    }

    String show(NewLink link, Model model) {
        model.addAttribute("link", link);
        model.addAttribute(
                "address",
                registry()
                        .path(ChosenPasswordController.PATH)
                        .queryParam(PARAMETER, link.token())
                        .toUriString());
        return "account/link";
    }

    private UriComponentsBuilder registry() {
        return registry.isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath()
                : UriComponentsBuilder.fromUriString(StringUtils.trimTrailingCharacter(registry, '/'));
    }
}
