package club.harrier.web;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/// A picture of a page in its 256 most frequent colours: pages have few, and the file is a third of the size.
final class SmallPicture {
    private static final int COLOURS = 256;

    private SmallPicture() {}

    /// A PNG of the same size in pixels.
    static byte[] of(byte[] png) throws IOException {
        var picture = ImageIO.read(new ByteArrayInputStream(png));
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        var palette = palette(pixels);
        var nearest = new HashMap<Integer, Integer>();
        var small = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, model(palette));
        var raster = small.getRaster();
        for (int i = 0; i < pixels.length; i++) {
            int index = nearest.computeIfAbsent(pixels[i], it -> nearest(palette, it));
            raster.setSample(i % width, i / width, 0, index);
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(small, "png", out);
        return out.toByteArray();
    }

    private static List<Integer> palette(int[] pixels) {
        var counts = new HashMap<Integer, Integer>();
        for (int pixel : pixels) {
            counts.merge(pixel, 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .limit(COLOURS)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static IndexColorModel model(List<Integer> palette) {
        int[] colours = palette.stream().mapToInt(Integer::intValue).toArray();
        return new IndexColorModel(8, colours.length, colours, 0, false, -1, DataBuffer.TYPE_BYTE);
    }

    private static int nearest(List<Integer> palette, int colour) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < palette.size(); i++) {
            int far = square(palette.get(i) >> 16, colour >> 16)
                    + square(palette.get(i) >> 8, colour >> 8)
                    + square(palette.get(i), colour);
            if (far < least) {
                least = far;
                best = i;
            }
        }
        return best;
    }

    private static int square(int a, int b) {
        int difference = (a & 0xff) - (b & 0xff);
        return difference * difference;
    }
}
