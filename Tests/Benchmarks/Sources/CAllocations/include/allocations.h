#ifndef ALLOCATIONS_H
#define ALLOCATIONS_H

/// How often memory was asked for since the program started, by any thread; -1 where that cannot be counted.
long allocation_count(void);

/// Does nothing with a value, which the compiler cannot know.
void look_at(const void *value);

#endif
