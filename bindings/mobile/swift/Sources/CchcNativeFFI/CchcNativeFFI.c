#include "CchcNativeFFI.h"
