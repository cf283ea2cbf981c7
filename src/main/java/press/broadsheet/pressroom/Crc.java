package press.broadsheet.pressroom;

/**
 * Combines CRC-32 sums: the sum of two texts in a row from the sums of each, without the texts. The sum is a remainder
 * of polynomials over GF(2) by the polynomial of RFC 1952; a text that follows multiplies what came before by x to the
 * power of its length in bits.
 */
final class Crc {

    private static final int POLYNOMIAL = 0xEDB8_8320;
    private static final int ONE = 1 << 31;

    /** x to the power of 2^n, for n from 0 to 31. */
    private static final int[] POWERS = powers();

    private Crc() {}

    /** x to the power of eight times the length: what {@link #combine} multiplies by. */
    static int shift(int length) {
        int product = ONE;
        int power = 3;
        for (int left = length; left != 0; left >>>= 1, power++) {
            if ((left & 1) == 1) {
                product = multiply(POWERS[power & 31], product);
            }
        }
        return product;
    }

    /** The sum of what has the sum {@code before}, followed by a piece with the given shift and sum. */
    static int combine(int before, int shift, int crc) {
        return multiply(shift, before) ^ crc;
    }

    private static int[] powers() {
        int[] powers = new int[32];
        powers[0] = 1 << 30;
        for (int index = 1; index < powers.length; index++) {
            powers[index] = multiply(powers[index - 1], powers[index - 1]);
        }
        return powers;
    }

    /** The product of two polynomials, modulo the polynomial; bit 31 is the coefficient of x to the power of 0. */
    private static int multiply(int left, int right) {
        int product = 0;
        int factor = right;
        for (int bit = 31; bit >= 0; bit--) {
            product ^= factor & -((left >>> bit) & 1);
            factor = (factor >>> 1) ^ (POLYNOMIAL & -(factor & 1));
        }
        return product;
    }
}
