package nl.tweespan.framework.web;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.tweespan.definition.reading.WrongDefinition;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.framework.life.FrameworkImport;
import nl.tweespan.platform.form.Once;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The framework agreements of the registry, and the door through which a new definition file comes in. */
@Controller
@RequestMapping(DefinitionFilesController.HERE)
class DefinitionFilesController {

    static final String HERE = "/administration/frameworks";

    private final Frameworks frameworks;
    private final FrameworkImport imports;
    private final Once once;

    DefinitionFilesController(Frameworks frameworks, FrameworkImport imports, Once once) {
        this.frameworks = frameworks;
        this.imports = imports;
        this.once = once;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        model.addAttribute("form", new DefinitionFileForm(null));
        return show(actor, model);
    }

    @PostMapping
    String add(
            Actor actor,
            @ModelAttribute("form") DefinitionFileForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect)
            throws IOException {
        MultipartFile file = form.file();
        String text = text(file, errors);
        String added = file == null || errors.hasErrors()
                ? null
                : store(String.valueOf(file.getOriginalFilename()), text, errors, model);
        if (added == null) {
            return show(actor, model);
        }
        UUID framework = UUID.fromString(added.substring(HERE.length() + 1));
        redirect.addFlashAttribute(
                "done",
                Sentence.of("framework.files.added", frameworks.byId(framework).name()));
        Framework stored = frameworks.byId(framework);
        // who brings in an agreement of others does not read it
        return "redirect:" + (stored.visibleTo(actor) ? "/frameworks/" + stored.code() : HERE);
    }

    private @Nullable String store(String name, String text, BindingResult errors, Model model) {
        try {
            return once.attempt(errors, () -> HERE + "/" + imports.store(name, text));
        } catch (WrongDefinition wrong) {
            errors.rejectValue(
                    "file",
                    "framework.files.wrong",
                    new Object[] {wrong.problems().size()},
                    null);
            model.addAttribute("wrong", WrongLine.of(wrong, text));
            return null;
        }
    }

    /** The file as UTF-8 text; anything else is no definition file. */
    private static String text(@Nullable MultipartFile file, BindingResult errors) throws IOException {
        if (file == null || file.isEmpty()) {
            errors.rejectValue("file", "framework.files.none");
            return "";
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file.getBytes()))
                    .toString();
        } catch (CharacterCodingException other) {
            errors.rejectValue("file", "framework.files.not-text");
            return "";
        }
    }

    private String show(Actor actor, Model model) {
        model.addAttribute("all", frameworks.visibleTo(actor));
        return "framework/files";
    }
}
