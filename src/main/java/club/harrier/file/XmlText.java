package club.harrier.file;

import java.io.ByteArrayInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// The characters of an XML file, whatever its encoding; lenient where real files are wrong, bounded where bad ones
/// are.
final class XmlText {
    private static final int HEAD = 512;
    private static final Pattern DECLARED =
            Pattern.compile("<\\?xml[^>]{0,200}encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]{1,40})[\"']");

    private XmlText() {}

    static boolean isXml(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, HEAD), charset(bytes));
        for (int i = 0; i < head.length(); i++) {
            if (!isSkipped(head.charAt(i))) {
                return head.charAt(i) == '<';
            }
        }
        return false;
    }

    /// The text from its first `<`. Leading blanks and byte order marks are skipped, and malformed bytes become U+FFFD,
    /// because both occur in files that are sound otherwise.
    static Reader reader(byte[] bytes) throws IOException {
        var in = new PushbackReader(new InputStreamReader(new ByteArrayInputStream(bytes), charset(bytes)));
        int first = in.read();
        while (first >= 0 && isSkipped((char) first)) {
            first = in.read();
        }
        if (first >= 0) {
            in.unread(first);
        }
        return new TagGuard(in);
    }

    private static boolean isSkipped(char c) {
        return c == '\uFEFF' || c == ' ' || c == '\t' || c == '\r' || c == '\n';
    }

    private static Charset charset(byte[] bytes) {
        int first = bytes.length > 0 ? bytes[0] & 0xff : -1;
        int second = bytes.length > 1 ? bytes[1] & 0xff : -1;
        if ((first == 0xfe && second == 0xff) || (first == 0 && second > 0)) {
            return StandardCharsets.UTF_16BE;
        }
        if ((first == 0xff && second == 0xfe) || (first > 0 && second == 0)) {
            return StandardCharsets.UTF_16LE;
        }
        var declared =
                DECLARED.matcher(new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1));
        if ((first == 0xef && second == 0xbb) || !declared.find()) {
            return StandardCharsets.UTF_8;
        }
        return named(declared.group(1));
    }

    private static Charset named(String name) {
        try {
            var charset = Charset.forName(name);
            // A declaration that could be read byte by byte contradicts a wide encoding.
            return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")
                    ? StandardCharsets.UTF_8
                    : charset;
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }

    /// Stops a single tag, comment or attribute that would make the parser hold megabytes in one piece.
    private static final class TagGuard extends FilterReader {
        private static final int LONGEST = 1 << 20;

        private boolean inTag;
        private int length;

        TagGuard(Reader in) {
            super(in);
        }

        @Override
        public int read(char[] buffer, int from, int most) throws IOException {
            int read = in.read(buffer, from, most);
            for (int i = from; i < from + read; i++) {
                if (buffer[i] == '<') {
                    inTag = true;
                    length = 0;
                } else if (buffer[i] == '>') {
                    inTag = false;
                } else if (inTag && ++length > LONGEST) {
                    throw new IOException("a tag of more than a million characters");
                }
            }
            return read;
        }

        @Override
        public int read() throws IOException {
            char[] one = new char[1];
            return read(one, 0, 1) < 1 ? -1 : one[0];
        }
    }
}
