package nl.tweespan.board.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.tweespan.board.consultation.Agenda;
import nl.tweespan.board.consultation.Paper;
import nl.tweespan.board.consultation.PaperRenderer;
import nl.tweespan.board.report.AnnualReport;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.ISpringTemplateEngine;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/** Draws papers with the templates of the pages, inside the request that records the consultation. */
@Component
class TemplatePaperRenderer implements PaperRenderer {

    /** Stands for the path of the static files, which changes with each version; the page puts the present one in its place. */
    static final String ASSETS = "urn:tweespan:assets";

    private final ISpringTemplateEngine engine;
    private final AgendaSheet agendaSheet;
    private final ReportSheet reportSheet;

    TemplatePaperRenderer(ISpringTemplateEngine engine, AgendaSheet agendaSheet, ReportSheet reportSheet) {
        this.engine = engine;
        this.agendaSheet = agendaSheet;
        this.reportSheet = reportSheet;
    }

    @Override
    public String print(Paper.Part part, Agenda agenda, AnnualReport report, Locale locale) {
        Locale reader = LocaleContextHolder.getLocale();
        LocaleContextHolder.setLocale(locale);
        try {
            Map<String, Object> shown = new HashMap<>(Map.of("assets", ASSETS, "framework", agenda.framework()));
            if (part == Paper.Part.AGENDA) {
                agendaSheet.fill(agenda, shown::put);
            } else {
                reportSheet.fill(report, shown::put);
            }
            String fragment = part == Paper.Part.AGENDA ? "agenda-paper" : "report-paper";
            return engine.process("board/print", Set.of(fragment), context(locale, shown))
                    .strip();
        } finally {
            LocaleContextHolder.setLocale(reader);
        }
    }

    /** Links to pages need the request to be made. */
    private static WebContext context(Locale locale, Map<String, Object> shown) {
        ServletRequestAttributes request = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        HttpServletResponse response = request.getResponse();
        if (response == null) {
            throw new IllegalStateException("papers are drawn while a request is answered");
        }
        return new WebContext(
                JakartaServletWebApplication.buildApplication(
                                request.getRequest().getServletContext())
                        .buildExchange(request.getRequest(), response),
                locale,
                shown);
    }
}
