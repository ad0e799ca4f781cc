package org.randnotiz.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.randnotiz.problem.Problem;

/// What is made of characters, but is no plain text: mail, tables, JSON, markup. Read as plain text it would become one
/// long post of brackets and field names.
public final class ForeignText {

    private static final Pattern FIRST_WORD = Pattern.compile("\\S");

    private static final Pattern MAIL_HEADER = Pattern.compile("^([A-Za-z][A-Za-z0-9-]*):(?:\\s.*)?$");
    private static final Pattern MAILBOX = Pattern.compile("^From \\S+@?\\S* .*\\d{4}$");
    private static final Set<String> MAIL_NAMES = Set.of(
            "from", "to", "subject", "date", "cc", "reply-to", "received", "return-path", "message-id", "mime-version",
            "content-type", "delivered-to", "dkim-signature", "x-mailer", "sender");
    private static final int FEWEST_MAIL_HEADERS = 2;

    /// One of them has to be there: `Date:` and `Subject:` alone a person may have written.
    private static final Set<String> SURE_MAIL_NAMES =
            Set.of("from", "received", "return-path", "message-id", "mime-version", "delivered-to");

    private static final Pattern JSON = Pattern.compile(
            "^(?:\\{\\s*(?:\"[^\"]*\"\\s*:|\\})|\\[\\s*(?:\\{\\s*[\"}]|\\[\\s*[\"\\d\\[]|\"[^\"]*\"\\s*[,\\]]|\\]))");
    private static final Pattern TELEGRAM = Pattern.compile(
            "\"type\"\\s*:\\s*\"(?:personal_chat|bot_chat|saved_messages|(?:private|public)_(?:group|supergroup|channel))\""
                    + "|\"chats\"\\s*:\\s*\\{|\"type\"\\s*:\\s*\"message\"[^{}]*\"date_unixtime\"");

    private static final Pattern ELEMENT = Pattern.compile("^<([A-Za-z][\\w:.-]*)(?:\\s[^<>]*)?(/?)>");
    private static final Set<String> HTML =
            Set.of("html", "head", "body", "div", "p", "table", "span", "article", "section");
    private static final Set<String> FEEDS = Set.of("rss", "feed", "rdf:rdf");

    private ForeignText() {}

    /// What `beginning` is the beginning of, as a refusal with its line; empty if it may be plain text.
    public static Optional<Problem> in(String beginning) {
        return in(beginning, Optional.of(Problem.error("import.json")));
    }

    /// The same where JSON may be read: empty also for JSON that no other program is known by.
    public static Optional<Problem> besidesJson(String beginning) {
        return in(beginning, Optional.empty());
    }

    private static Optional<Problem> in(String beginning, Optional<Problem> anyJson) {
        Matcher first = FIRST_WORD.matcher(beginning);
        if (!first.find(beginning.startsWith("\uFEFF") ? 1 : 0)) {
            return Optional.empty();
        }
        long line = 1 + beginning.substring(0, first.start()).chars().filter(c -> c == '\n').count();
        String text = beginning.substring(first.start());
        Optional<Problem> foreign = JSON.matcher(text).find()
                ? telegram(text).or(() -> anyJson)
                : markup(text).or(() -> mail(text)).or(() -> Table.in(text).map(Table::refusal));
        return foreign.map(problem -> problem.in("", line));
    }

    private static Optional<Problem> telegram(String text) {
        return TELEGRAM.matcher(text).find() ? Optional.of(Problem.error("import.telegram")) : Optional.empty();
    }

    private static Optional<Problem> markup(String text) {
        String begin = text.substring(0, Math.min(text.length(), 100)).toLowerCase(Locale.ROOT);
        if (begin.startsWith("<!doctype html")) {
            return Optional.of(markupOf("HTML"));
        }
        if (begin.startsWith("<?xml") || begin.startsWith("<!doctype") || begin.startsWith("<!--")) {
            return Optional.of(markupOf(kind(text.toLowerCase(Locale.ROOT))));
        }
        Matcher element = ELEMENT.matcher(text);
        if (!element.find()) {
            return Optional.empty();
        }
        String name = element.group(1).toLowerCase(Locale.ROOT);
        // A name in angle brackets, as in the log of a chat, is never closed.
        boolean closed = !element.group(2).isEmpty()
                || text.toLowerCase(Locale.ROOT).contains("</" + name + ">")
                || name.equals("html")
                || FEEDS.contains(name);
        return closed ? Optional.of(markupOf(HTML.contains(name) ? "HTML" : kind("<" + name))) : Optional.empty();
    }

    private static String kind(String text) {
        if (text.contains("<html")) {
            return "HTML";
        }
        return FEEDS.stream().anyMatch(feed -> text.contains("<" + feed)) ? "RSS" : "XML";
    }

    private static Problem markupOf(String kind) {
        return Problem.error("import.markup", kind);
    }

    /// A block of mail headers up to the first empty line, with nothing else in it.
    private static Optional<Problem> mail(String text) {
        int known = 0;
        boolean sure = false;
        boolean mailbox = false;
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size() && !lines.get(i).isBlank(); i++) {
            String line = lines.get(i);
            Matcher header = MAIL_HEADER.matcher(line);
            if (i == 0 && MAILBOX.matcher(line).matches()) {
                mailbox = true;
            } else if (header.matches()) {
                String name = header.group(1).toLowerCase(Locale.ROOT);
                known += MAIL_NAMES.contains(name) ? 1 : 0;
                sure = sure || SURE_MAIL_NAMES.contains(name);
            } else if (i == 0 || !Character.isWhitespace(line.charAt(0))) {
                break;
            }
        }
        return (sure && known >= FEWEST_MAIL_HEADERS) || (mailbox && known > 0)
                ? Optional.of(Problem.error("import.mail"))
                : Optional.empty();
    }
}
