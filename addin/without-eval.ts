import { z } from 'zod';

// The page's content security policy forbids code made from text; zod is not to try.
z.config({ jitless: true });
