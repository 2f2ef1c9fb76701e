// What Embedded Swift asks of a C library, for a WebAssembly module that has none.

#include <stddef.h>
#include <stdint.h>

// Memory comes in pages of 64 KiB. A page holds blocks of one size, or belongs to a run of pages that is one block. So a
// block needs no header, and what is freed serves the next block of its size, or any run.

enum { pageBits = 16, pageSize = 1 << pageBits, maximumPages = 1 << 16 };

// What a page is used for: nothing, blocks of a size (the size's index and one more), a run's first page, its others.
enum { unused = 0, runStart = 254, runRest = 255 };
static uint8_t use[maximumPages];

// Sizes of blocks: steps of 16 bytes to 256, then four steps for each doubling to 32 KiB.
enum { fineSizes = 16, sizes = fineSizes + 4 * 7, greatestSize = 1 << 15 };

struct Block { struct Block *next; };
static struct Block *freed[sizes];
static char *fresh[sizes];
static char *freshEnd[sizes];

static size_t firstPage, endPage;

static size_t sizeOf(unsigned index) {
    if (index < fineSizes) return 16 * (index + 1);
    unsigned step = index - fineSizes;
    return ((size_t)(5 + step % 4) << (step / 4)) * 64;
}

static unsigned indexOf(size_t size) {
    if (size <= 16 * fineSizes) return size == 0 ? 0 : (unsigned)((size - 1) / 16);
    unsigned doubling = 31 - (unsigned)__builtin_clz((uint32_t)(size - 1));
    unsigned quarter = (unsigned)((size - 1) >> (doubling - 2)) & 3;
    return fineSizes + (doubling - 8) * 4 + quarter;
}

// Returns the first of some unused pages in a row; 0 where there is no more memory.
static size_t takePages(size_t count) {
    size_t length = 0;
    for (size_t page = firstPage; page < endPage; page++) {
        length = use[page] == unused ? length + 1 : 0;
        if (length == count) return page + 1 - count;
    }
    // The last pages of the memory, where unused, are the first of the run.
    size_t missing = count - length;
    size_t more = missing < endPage / 8 ? endPage / 8 : missing;
    size_t start = __builtin_wasm_memory_grow(0, more);
    if (start == (size_t)-1) start = __builtin_wasm_memory_grow(0, more = missing);
    if (start == (size_t)-1) return 0;
    if (endPage == 0) firstPage = start;
    endPage = start + more;
    return start - length;
}

static void *takeRun(size_t size) {
    size_t count = (size + pageSize - 1) >> pageBits;
    size_t page = size > (size_t)PTRDIFF_MAX ? 0 : takePages(count);
    if (page == 0) return NULL;
    use[page] = runStart;
    for (size_t rest = 1; rest < count; rest++) use[page + rest] = runRest;
    return (void *)(page << pageBits);
}

void *malloc(size_t size) {
    if (size > greatestSize) return takeRun(size);
    unsigned index = indexOf(size);
    struct Block *block = freed[index];
    if (block) {
        freed[index] = block->next;
        return block;
    }
    size_t length = sizeOf(index);
    if (fresh[index] == NULL || (size_t)(freshEnd[index] - fresh[index]) < length) {
        size_t page = takePages(1);
        if (page == 0) return NULL;
        use[page] = (uint8_t)(index + 1);
        fresh[index] = (char *)(page << pageBits);
        freshEnd[index] = fresh[index] + pageSize;
    }
    char *found = fresh[index];
    fresh[index] += length;
    return found;
}

void free(void *pointer) {
    if (pointer == NULL) return;
    size_t page = (size_t)pointer >> pageBits;
    if (use[page] == runStart) {
        use[page++] = unused;
        while (page < endPage && use[page] == runRest) use[page++] = unused;
        return;
    }
    struct Block *block = pointer;
    unsigned index = use[page] - 1u;
    block->next = freed[index];
    freed[index] = block;
}

// Blocks of a power of two are aligned to their size, runs to a page.
int posix_memalign(void **pointer, size_t alignment, size_t size) {
    if (alignment > 16) {
        size_t least = size > alignment ? size : alignment;
        size = least > greatestSize ? least : (size_t)1 << (32 - __builtin_clz((uint32_t)(least - 1)));
    }
    *pointer = alignment > pageSize ? NULL : malloc(size);
    return *pointer == NULL ? 12 : 0;
}

// The compiler makes an instruction of each of these.
void *memcpy(void *to, const void *from, size_t count) { return __builtin_memcpy(to, from, count); }
void *memmove(void *to, const void *from, size_t count) { return __builtin_memmove(to, from, count); }
void *memset(void *to, int byte, size_t count) { return __builtin_memset(to, byte, count); }

int memcmp(const void *left, const void *right, size_t count) {
    const unsigned char *a = left, *b = right;
    for (size_t index = 0; index < count; index++) {
        if (a[index] != b[index]) return a[index] < b[index] ? -1 : 1;
    }
    return 0;
}

// The seed of hashes is the same in every run: no answer depends on the order of a set, and this shows it if one does.
void arc4random_buf(void *buffer, size_t count) { __builtin_memset(buffer, 0x5A, count); }

// Swift writes the reason of a trap; a page has nowhere to put it.
int putchar(int character) { return character; }

// A product of 128 bits, modulo 2^128, which the compiler calls where the processor has no instruction for it.
__int128 __multi3(__int128 left, __int128 right) {
    uint64_t a = (uint64_t)left, b = (uint64_t)right, low = (uint32_t)-1;
    uint64_t bottom = (a & low) * (b & low), middle = (a >> 32) * (b & low) + (bottom >> 32);
    uint64_t cross = (a & low) * (b >> 32) + (middle & low);
    uint64_t top = (a >> 32) * (b >> 32) + (middle >> 32) + (cross >> 32);
    top += a * (uint64_t)(right >> 64) + (uint64_t)(left >> 64) * b;
    return (__int128)((unsigned __int128)top << 64 | cross << 32 | (bottom & low));
}
